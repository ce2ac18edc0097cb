import { type ErrorCode, LoanbookError, toErrorData } from '../../core/errors';
import type { ModelAnswer, ModelsApi } from '../models-protocol';
import { ActiveClock } from '../search/active-clock';
import { WorkMeter } from '../search/work-meter';
import type {
  ComparedModel,
  ComparisonListener,
  ComparisonOutcome,
  ComparisonRequest,
  RunningComparison
} from '../comparison-contract';
import { WorkerSeat } from '../worker-seat';
import { expectedMs } from './expected-ms';

const LOST =
  'The worker that fitted this model stopped unexpectedly, twice; most often the browser ran short of memory. ' +
  'Leave the model out, or let fewer models be fitted at a time.';

/** One fit: a model on one division. */
interface Fit {
  readonly name: ComparedModel;
  readonly division: number;
  /** In the meter. */
  readonly place: number;
}

/** A comparison over a pool of workers: see ModelsService. */
export class WorkerComparison implements RunningComparison {
  readonly finished: Promise<ComparisonOutcome>;
  readonly #request: ComparisonRequest;
  readonly #listener: ComparisonListener;
  readonly #seats: readonly WorkerSeat<ModelsApi>[];
  readonly #clock: ActiveClock;
  readonly #meter = new WorkMeter();
  readonly #answers = new Map<ComparedModel, ModelAnswer[]>();
  /** Why a model could not be fitted. */
  readonly #failures = new Map<ComparedModel, string>();
  #done = 0;

  constructor(
    request: ComparisonRequest,
    listener: ComparisonListener,
    makeWorker: () => Worker,
    now: () => number
  ) {
    this.#request = request;
    this.#listener = listener;
    const fits = request.names.length * request.divisions.length;
    this.#seats = Array.from(
      { length: Math.max(1, Math.min(request.workers, fits)) },
      () =>
        new WorkerSeat<ModelsApi>(makeWorker, LOST, (lease) => {
          // A worker that cannot be told is lost, which the fit that follows reports.
          lease.call(lease.api.begin(request.basis)).catch(() => undefined);
        })
    );
    this.#clock = new ActiveClock(now);
    this.finished = this.#run().finally(() =>
      this.#end(new LoanbookError('stopped', 'This comparison has ended.'))
    );
  }

  stop(): void {
    this.#end(
      new LoanbookError('stopped', 'The comparison was stopped. Begin it again to have its scores.')
    );
  }

  #end(error: LoanbookError): void {
    for (const seat of this.#seats) seat.end(error);
  }

  async #run(): Promise<ComparisonOutcome> {
    this.#clock.start();
    const waiting = this.#fits();
    this.#report();
    await Promise.all(this.#seats.map((seat) => this.#work(seat, waiting)));
    return {
      answers: this.#answers,
      failures: this.#failures,
      workers: this.#seats.length,
      durationMs: this.#clock.elapsedMs
    };
  }

  /** Division by division, so that all models have scores early; the longest fit of each first. */
  #fits(): Fit[] {
    const { names, divisions, basis } = this.#request;
    const works = new Map(names.map((name) => [name, expectedMs(name, basis)]));
    const ordered = names.toSorted((a, b) => works.get(b)! - works.get(a)!);
    const fits = divisions.flatMap((_, division) =>
      ordered.map((name, i): Fit => ({ name, division, place: division * ordered.length + i }))
    );
    this.#meter.beginRound(new Map(fits.map(({ place, name }) => [place, works.get(name)!])), 0);
    return fits;
  }

  async #work(seat: WorkerSeat<ModelsApi>, waiting: Fit[]): Promise<void> {
    for (;;) {
      const fit = waiting.shift();
      if (fit === undefined) return;
      const isOut = this.#failures.has(fit.name);
      if (!isOut) await this.#fit(seat, fit);
      this.#meter.end(fit.place, !isOut);
      this.#done++;
      this.#report();
    }
  }

  async #fit(seat: WorkerSeat<ModelsApi>, fit: Fit): Promise<void> {
    const answer = await this.#attempt(seat, fit);
    const final = answer === 'lost' ? await this.#attempt(seat, fit) : answer;
    if (final === 'lost') this.#failures.set(fit.name, LOST);
    if (final === 'lost' || final === 'failed') return;
    const answers = this.#answers.get(fit.name) ?? [];
    answers[fit.division] = final;
    this.#answers.set(fit.name, answers);
    this.#listener.onAnswer(fit.name, fit.division, final);
  }

  async #attempt(
    seat: WorkerSeat<ModelsApi>,
    { name, division }: Fit
  ): Promise<ModelAnswer | 'lost' | 'failed'> {
    const { divisions, seed } = this.#request;
    const { train, test } = divisions[division]!;
    try {
      return await seat.ask((lease) =>
        lease.api.fit({
          name,
          train,
          test,
          seed: (seed + division) % 2 ** 32,
          // The last division is the one that the models are shown, and taken elsewhere, by.
          portable: division === divisions.length - 1
        })
      );
    } catch (thrown) {
      const { code, message } = toErrorData(thrown);
      if (code === ('stopped' satisfies ErrorCode)) throw thrown;
      if (code === 'worker-lost') {
        seat.replace();
        return 'lost';
      }
      this.#failures.set(name, message);
      return 'failed';
    }
  }

  #report(): void {
    const { names, divisions } = this.#request;
    this.#listener.onProgress({
      done: this.#done,
      total: names.length * divisions.length,
      share: this.#meter.share,
      remainingMs: this.#meter.remainingMs(this.#clock.elapsedMs, this.#seats.length)
    });
  }
}
