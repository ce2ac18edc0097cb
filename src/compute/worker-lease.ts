import { type Remote, wrap } from 'comlink';
import { LoanbookError } from '../core/errors';
import { installThrowHandler } from './throw-handler';

/**
 * A worker, its typed face, and the certainty that every call ends: when the worker dies or is ended,
 * calls in flight reject. (Comlink alone leaves them pending for ever.)
 */
export class WorkerLease<Api> {
  readonly api: Remote<Api>;
  readonly #worker: Worker;
  readonly #pending = new Set<(error: LoanbookError) => void>();
  #ended: LoanbookError | null = null;

  /** `lostMessage` tells a person what a crash means and what to do next. */
  constructor(worker: Worker, lostMessage: string, onLost: () => void = () => undefined) {
    installThrowHandler();
    this.#worker = worker;
    this.api = wrap<Api>(worker);
    const lose = (cause: unknown): void => {
      this.end(new LoanbookError('worker-lost', lostMessage, {}, cause));
      onLost();
    };
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      lose(event.message || 'its program could not be loaded');
    });
    worker.addEventListener('messageerror', () => lose('a message could not be read'));
  }

  /** The promise of a call to `api`, rejected also if the worker ends first. */
  call<T>(answer: T): Promise<Awaited<T>> {
    const ended = this.#ended;
    if (ended) return Promise.reject(ended);
    return new Promise((resolve, reject) => {
      this.#pending.add(reject);
      Promise.resolve(answer)
        .then(resolve, reject)
        .finally(() => this.#pending.delete(reject));
    });
  }

  /** Ends the worker at once; calls in flight reject with `error`. Ending twice does nothing. */
  end(error: LoanbookError): void {
    if (this.#ended) return;
    this.#ended = error;
    this.#worker.terminate();
    for (const reject of this.#pending) reject(error);
    this.#pending.clear();
  }
}
