import type { Remote } from 'comlink';
import { LoanbookError } from '../../core/errors';
import type { ExplainApi, ExplainBasis } from '../explain-protocol';
import type { WorkerLease } from '../worker-lease';
import { WorkerSeat } from '../worker-seat';

/** Asks about the network that a question is about; rejects with code `stopped` once the question is given up. */
export type Ask = <T>(
  question: (api: Remote<ExplainApi>, basis: number) => Promise<T>
) => Promise<T>;

/** Networks that the worker keeps. */
const KEPT = 2;

const LOST =
  'The part of Loanbook that explains the network stopped unexpectedly; most often the browser ran short of ' +
  'memory. It starts again by itself: ask again to go on.';

/** Asks the explain worker, which it starts, replaces, and tells of each network once. */
export class NetworkAsker {
  readonly #seat: WorkerSeat<ExplainApi>;
  readonly #pause: () => Promise<void>;
  readonly #told = new WeakMap<WorkerLease<ExplainApi>, WeakMap<ExplainBasis, number>>();
  /** Of networks that were told. */
  #count = 0;

  constructor(makeWorker: () => Worker, pause: () => Promise<void>) {
    this.#seat = new WorkerSeat<ExplainApi>(makeWorker, LOST);
    this.#pause = pause;
  }

  /** Questions about one network, given up when the signal says so. */
  about(basis: ExplainBasis, signal: AbortSignal): Ask {
    return async (question) => {
      throwIfStopped(signal);
      await this.#pause();
      throwIfStopped(signal);
      const answer = this.#seat.ask((lease) => question(lease.api, this.#numberOf(lease, basis)));
      return unlessStopped(answer, signal);
    };
  }

  /** The number of the basis in the worker, which is told of it if it does not know it. */
  #numberOf(lease: WorkerLease<ExplainApi>, basis: ExplainBasis): number {
    const known = this.#told.get(lease) ?? new WeakMap<ExplainBasis, number>();
    this.#told.set(lease, known);
    const before = known.get(basis);
    if (before !== undefined && before > this.#count - KEPT) return before;
    const number = ++this.#count;
    known.set(basis, number);
    // Questions reach the worker in order. If it cannot be told, the question that follows says so.
    lease.call(lease.api.begin(number, basis)).catch(() => undefined);
    return number;
  }
}

const stopped = () => new LoanbookError('stopped', 'The explanation was stopped.');

function throwIfStopped(signal: AbortSignal): void {
  if (signal.aborted) throw stopped();
}

/** The answer, or a rejection as soon as the signal says so; a late answer is then dropped. */
function unlessStopped<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(stopped());
    signal.addEventListener('abort', stop, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
