import { type ErrorCode, LoanbookError, toErrorData } from '../../core/errors';
import { survivors } from '../../core/search/halving';
import type { SearchRun } from '../../core/search/search-run';
import type { Checkpoint, EngineMeasurement, EngineName, TrainingJob } from '../training-protocol';
import type { RunningSearch, SearchListener, SearchOutcome, SearchRequest } from '../services';
import { ActiveClock } from './active-clock';
import { chooseEngine } from './choose-engine';
import { failedRun, finishedRun } from './ended-run';
import { keptUntil } from './kept-until';
import { PauseGate } from './pause-gate';
import { workAfter, workOfRun } from './round-work';
import { RunRecorder } from './run-recorder';
import { TrainingSeat } from './training-seat';
import { WorkMeter } from './work-meter';

/** A run that met one of these is begun once more, in a new worker. */
const WORTH_ANOTHER_TRY: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'worker-lost',
  'engine-lost'
]);

/** These would meet every run: the search ends with them. */
const MEETS_EVERY_RUN: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'stopped',
  'engine-unavailable',
  'too-few-rows',
  'no-inputs'
]);

const NOTHING_YET = { epochs: [], answers: [], durationMs: 0 };

/** A search over a pool of workers: see SearchService. */
export class WorkerSearch implements RunningSearch {
  readonly finished: Promise<SearchOutcome>;
  readonly #request: SearchRequest;
  readonly #listener: SearchListener;
  readonly #seats: readonly TrainingSeat[];
  readonly #gate = new PauseGate();
  readonly #clock: ActiveClock;
  readonly #meter = new WorkMeter();
  readonly #measurements: EngineMeasurement[] = [];
  /** Where runs of the last round stopped, by place. */
  readonly #checkpoints = new Map<number, Checkpoint>();
  /** By place, as far as they were trained. */
  readonly #runs = new Map<number, SearchRun>();
  #engine: EngineName | null = null;
  #rung = 0;
  /** Places of the runs of this round. */
  #entrants: readonly number[];

  constructor(
    request: SearchRequest,
    listener: SearchListener,
    makeWorker: () => Worker,
    now: () => number
  ) {
    this.#request = request;
    this.#listener = listener;
    const lanes = Math.max(1, Math.min(request.workers, request.recipes.length));
    this.#seats = Array.from({ length: lanes }, () => new TrainingSeat(makeWorker));
    this.#clock = new ActiveClock(now);
    this.#entrants = request.recipes.map((_, place) => place);
    this.finished = this.#search().finally(() =>
      this.#end(new LoanbookError('stopped', 'This search has ended.'))
    );
  }

  pause(): void {
    this.#gate.close();
    this.#clock.pause();
    for (const seat of this.#seats) seat.command('pause');
  }

  resume(): void {
    this.#gate.open();
    this.#clock.start();
    for (const seat of this.#seats) seat.command('run');
  }

  stop(): void {
    this.#end(
      new LoanbookError('stopped', 'The search was stopped. The runs that have ended are kept.')
    );
  }

  #end(error: LoanbookError): void {
    for (const seat of this.#seats) seat.end(error);
    // A run that waits for the pause to end finds its seat closed.
    this.#gate.open();
  }

  async #search(): Promise<SearchOutcome> {
    const { recipes, rungs } = this.#request;
    this.#clock.start();
    for (const rung of rungs.keys()) {
      this.#rung = rung;
      if (rung > 0) this.#letGo();
      await this.#round();
    }
    return {
      runs: recipes.map((_, place) => this.#runs.get(place)!),
      engine: this.#engine,
      workers: this.#seats.length,
      durationMs: this.#clock.elapsedMs,
      measurements: this.#measurements
    };
  }

  /** Only the best of the last round enter this one. */
  #letGo(): void {
    const { rungs, criterion } = this.#request;
    const finished = this.#entrants.map((place) => this.#runs.get(place)!);
    const chosen = survivors(finished, criterion, rungs[this.#rung]!.runs);
    this.#entrants = chosen.map((entrant) => this.#entrants[entrant]!);
    for (const place of this.#checkpoints.keys()) {
      if (!this.#entrants.includes(place)) this.#checkpoints.delete(place);
    }
  }

  /** Trains what the round asks for and is not kept from before, the longest run first. */
  async #round(): Promise<void> {
    const { kept, rungs, validation } = this.#request;
    const works = new Map(
      this.#entrants.map((place) => [place, workOfRun(this.#request, this.#rung, place)])
    );
    this.#meter.beginRound(works, workAfter(this.#request, this.#rung));
    this.#listener.onRound(this.#rung, this.#entrants);
    const waiting: number[] = [];
    for (const place of this.#entrants) {
      const run = keptUntil(kept.get(place), this.#rung, rungs[this.#rung]!, validation.y);
      if (run) this.#ended(place, run, false);
      else waiting.push(place);
    }
    this.#report();
    if (waiting.length === 0) return;
    waiting.sort((a, b) => works.get(b)! - works.get(a)!);
    for (const seat of this.#seats) seat.warmUp();
    const engine = (this.#engine ??= await this.#chooseEngine());
    await Promise.all(this.#seats.map((seat) => this.#work(seat, engine, waiting)));
  }

  /** One seat trains one run after another until none waits. */
  async #work(seat: TrainingSeat, engine: EngineName, waiting: number[]): Promise<void> {
    for (;;) {
      await this.#gate.pass();
      const place = waiting.shift();
      if (place === undefined) return;
      this.#ended(place, await this.#train(seat, engine, place), true);
      this.#report();
    }
  }

  async #train(seat: TrainingSeat, engine: EngineName, place: number): Promise<SearchRun> {
    const first = await this.#attempt(seat, engine, place);
    if (!(first instanceof LoanbookError)) return first;
    const second = await this.#attempt(seat, engine, place);
    if (!(second instanceof LoanbookError)) return second;
    return failedRun(this.#placeOf(place), new RunRecorder(NOTHING_YET), second, engine);
  }

  /** @returns the run; or, if it is worth another try, what happened to it */
  async #attempt(
    seat: TrainingSeat,
    engine: EngineName,
    place: number
  ): Promise<SearchRun | LoanbookError> {
    await this.#gate.pass();
    const from = this.#checkpoints.get(place);
    const before = from ? this.#runs.get(place)! : NOTHING_YET;
    const recorder = new RunRecorder(before);
    const until = this.#request.rungs[this.#rung]!.epochs;
    const toTrain = until - before.epochs.length;
    this.#listener.onBegin(place, this.#rung);
    try {
      const outcome = await seat.train(engine, this.#jobOf(place, from), (event) => {
        if (recorder.over || event.kind !== 'epoch') return;
        recorder.add(event);
        this.#listener.onEpoch(place, recorder);
        this.#meter.advance(place, (recorder.epochs.length - before.epochs.length) / toTrain);
        this.#report();
      });
      await recorder.reached(until);
      if (outcome.checkpoint) this.#checkpoints.set(place, outcome.checkpoint);
      const labels = this.#request.validation.y;
      return finishedRun(this.#placeOf(place), recorder, outcome, labels, before.durationMs);
    } catch (thrown) {
      const { code, message, subject } = toErrorData(thrown);
      const error = new LoanbookError(code, message, subject, thrown);
      if (MEETS_EVERY_RUN.has(code)) throw error;
      if (!WORTH_ANOTHER_TRY.has(code)) {
        return failedRun(this.#placeOf(place), recorder, error, engine);
      }
      seat.replace();
      return error;
    } finally {
      recorder.over = true;
    }
  }

  #ended(place: number, run: SearchRun, trainedHere: boolean): void {
    this.#runs.set(place, run);
    this.#meter.end(place, trainedHere);
    this.#listener.onEnded(place, run);
  }

  #report(): void {
    const done = this.#entrants.filter((place) => this.#runs.get(place)?.rung === this.#rung);
    this.#listener.onProgress({
      rung: this.#rung,
      runsDone: done.length,
      runs: this.#entrants.length,
      share: this.#meter.share,
      remainingMs: this.#meter.remainingMs(this.#clock.elapsedMs, this.#seats.length)
    });
  }

  async #chooseEngine(): Promise<EngineName> {
    const { engine, recipes } = this.#request;
    const works = recipes.map((_, place) => workOfRun(this.#request, 0, place));
    const largest = works.indexOf(Math.max(...works));
    return chooseEngine(engine, this.#seats[0]!, this.#jobOf(largest, undefined), (measurement) => {
      this.#measurements.push(measurement);
      this.#listener.onMeasured?.(measurement);
    });
  }

  #placeOf(place: number) {
    return { recipe: this.#request.recipes[place]!, rung: this.#rung };
  }

  #jobOf(place: number, from: Checkpoint | undefined): TrainingJob {
    const { recipes, rungs, seed, train, validation } = this.#request;
    return {
      recipe: recipes[place]!,
      seed,
      train,
      validation,
      // The test customers take no part in a search.
      test: { rows: 0, features: train.features, x: new Float32Array(), y: new Uint8Array() },
      from,
      untilEpoch: rungs[this.#rung]!.epochs,
      checkpoints: this.#rung < rungs.length - 1,
      validationByEpoch: true,
      // As many runs as there are cores go on at the same time.
      oneCore: true
    };
  }
}
