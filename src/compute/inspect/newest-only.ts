import { LoanbookError } from '../../core/errors';

interface Waiting<Request, Reply> {
  readonly request: Request;
  readonly resolve: (reply: Promise<Reply>) => void;
  readonly reject: (error: LoanbookError) => void;
}

/**
 * Asks one question at a time, and of those that come meanwhile only the newest: so whoever asks faster than
 * answers come gets fresh ones, and no queue grows.
 */
export class NewestOnly<Request, Reply> {
  readonly #work: (request: Request) => Promise<Reply>;
  #busy = false;
  #waiting: Waiting<Request, Reply> | null = null;

  constructor(work: (request: Request) => Promise<Reply>) {
    this.#work = work;
  }

  /** The answer; rejects with code `stopped` if a newer question took its turn. */
  ask(request: Request): Promise<Reply> {
    if (!this.#busy) return this.#start(request);
    this.#waiting?.reject(new LoanbookError('stopped', 'A newer question was asked.'));
    return new Promise((resolve, reject) => (this.#waiting = { request, resolve, reject }));
  }

  #start(request: Request): Promise<Reply> {
    this.#busy = true;
    return this.#work(request).finally(() => {
      this.#busy = false;
      const next = this.#waiting;
      this.#waiting = null;
      if (next) next.resolve(this.#start(next.request));
    });
  }
}
