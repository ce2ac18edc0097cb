import { LoanbookError } from '../core/errors';

/** A run of a cell that goes on. */
export class CellRun {
  /** Of the parameters and inputs that it works on. */
  readonly key: string;
  readonly startedAt: number;
  /** Ended because its inputs changed, not because somebody stopped it. */
  outdated = false;
  readonly #abort = new AbortController();
  /** Never resolves; rejects with code `stopped` as soon as the run is ended. */
  readonly #ended: Promise<never>;

  constructor(id: string, key: string, startedAt: number) {
    this.key = key;
    this.startedAt = startedAt;
    this.#ended = new Promise<never>((_, reject) => {
      this.signal.addEventListener('abort', () =>
        reject(new LoanbookError('stopped', 'Stopped.', { cell: id }))
      );
    });
    // Who waits for it hears of it; an end that nobody waits for is no error.
    this.#ended.catch(() => undefined);
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  end(): void {
    this.#abort.abort();
  }

  /** Ends the run because its inputs are others now. */
  outdate(): void {
    this.outdated = true;
    this.end();
  }

  /** The work's answer, or the run's end, whichever comes first: a late answer is dropped. */
  race<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#ended]);
  }
}
