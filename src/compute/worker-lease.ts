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
  /** Comlink keeps the worker for as long as its face is kept: a worker that kept it in turn would never be let go. */
  readonly #listening = new AbortController();
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
    const { signal } = this.#listening;
    worker.addEventListener(
      'error',
      (event) => {
        event.preventDefault();
        lose(event.message || 'its program could not be loaded');
      },
      { signal }
    );
    worker.addEventListener('messageerror', () => lose('a message could not be read'), { signal });
  }

  /** The promise of a call to `api`, rejected also if the worker ends first. */
  call<T>(answer: T): Promise<Awaited<T>> {
    const ended = this.#ended;
    if (ended) return Promise.reject(ended);
    // A call that is never answered keeps what waits for it: not this lease.
    const pending = this.#pending;
    return new Promise((resolve, reject) => {
      pending.add(reject);
      Promise.resolve(answer)
        .then(resolve, reject)
        .finally(() => pending.delete(reject));
    });
  }

  /** Ends the worker at once; calls in flight reject with `error`. Ending twice does nothing. */
  end(error: LoanbookError): void {
    if (this.#ended) return;
    this.#ended = error;
    this.#worker.terminate();
    this.#listening.abort();
    for (const reject of this.#pending) reject(error);
    this.#pending.clear();
  }
}
