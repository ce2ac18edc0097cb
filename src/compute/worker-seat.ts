import { LoanbookError } from '../core/errors';
import { WorkerLease } from './worker-lease';

/** A place in a pool: a worker that serves one call after another, started when first needed, and replaced if it dies. */
export class WorkerSeat<Api> {
  readonly #makeWorker: () => Worker;
  readonly #lostMessage: string;
  readonly #onStart: (lease: WorkerLease<Api>) => void;
  #lease: WorkerLease<Api> | null = null;
  #ended: LoanbookError | null = null;

  /**
   * @param lostMessage tells a person what a crash means and what to do next
   * @param onStart what a new worker is told before anything else
   */
  constructor(
    makeWorker: () => Worker,
    lostMessage: string,
    onStart: (lease: WorkerLease<Api>) => void = () => undefined
  ) {
    this.#makeWorker = makeWorker;
    this.#lostMessage = lostMessage;
    this.#onStart = onStart;
  }

  /** Starts the worker before it is needed: its program takes a moment to load. */
  warmUp(): void {
    if (!this.#ended) this.#leaseWorker();
  }

  /** The next call gets a new worker. */
  replace(): void {
    this.#lease?.end(new LoanbookError('stopped', 'This worker was replaced.'));
    this.#lease = null;
  }

  /** Ends the worker at once and for good; what it was asked rejects with `error`. */
  end(error: LoanbookError): void {
    this.#ended ??= error;
    this.#lease?.end(error);
    this.#lease = null;
  }

  /** Asks the worker; the answer rejects also if the worker ends first. */
  async ask<T>(ask: (lease: WorkerLease<Api>) => Promise<T>): Promise<T> {
    if (this.#ended) throw this.#ended;
    const lease = this.#leaseWorker();
    return lease.call(ask(lease));
  }

  /** The worker that is there now, if there is one. */
  protected get lease(): WorkerLease<Api> | null {
    return this.#lease;
  }

  #leaseWorker(): WorkerLease<Api> {
    if (this.#lease) return this.#lease;
    const lease = new WorkerLease<Api>(this.#makeWorker(), this.#lostMessage, () => {
      this.#lease = null;
    });
    this.#lease = lease;
    this.#onStart(lease);
    return lease;
  }
}
