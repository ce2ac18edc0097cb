import { learningRateAt } from '../../core/model/learning-rate';
import { mulberry32, shuffle } from '../../core/random';
import type { EpochRecord } from '../protocol';
import type {
  Checkpoint,
  EngineName,
  TrainingEvent,
  TrainingJob,
  TrainingOutcome
} from '../training-protocol';
import { Breather } from './breather';
import { checkJob } from './check-job';
import { EpochMean } from './epoch-mean';
import { notFinite } from './not-finite';
import { openNetwork } from './open-network';
import { RunClock } from './run-clock';
import type { RunControl } from './run-control';
import { score } from './score';
import type { BatchResult, TrainableNetwork } from './trainable-network';
import { watchEngine, type EngineWatch } from './watch-engine';

/** What a run needs from around it. */
export interface TrainingContext {
  /** A clock in milliseconds. */
  readonly now: () => number;
  readonly control: RunControl;
  readonly onEvent: (event: TrainingEvent) => void;
  /** Starts a thread that helps Loanbook's own engine; left out where it works alone. */
  readonly makeHelper?: () => Worker;
}

/** At most ten progress events a second. */
const PROGRESS_EVERY_MS = 100;

/** Keeps the order of customers apart from the stream of first weights and dropout masks. */
const SHUFFLE_STREAM = 0x5bd1e995;

/**
 * Trains a job's network on the engine that was started, and predicts validation and test rows.
 * The same job on the same engine gives the same weights, bit for bit; a run that goes on from a
 * checkpoint sees the customers in the order in which an unbroken one would have seen them.
 *
 * @throws LoanbookError `not-finite` if the loss or a weight is no longer a number, `engine-lost` if the
 * graphics card went away; those of `checkJob`.
 */
export async function trainNetwork(
  engine: EngineName,
  job: TrainingJob,
  context: TrainingContext
): Promise<TrainingOutcome> {
  checkJob(job);
  const { recipe, seed, train, from } = job;
  const { makeHelper } = context;
  const network = await openNetwork(engine, recipe, train.features, seed, from, makeHelper);
  const watch = watchEngine(engine);
  try {
    const run = new Run(engine, job, network, watch, context);
    return await Promise.race([run.finish(), watch.lost]);
  } finally {
    watch.end();
    network.dispose();
  }
}

/** One run, from its first epoch to its last. */
class Run {
  readonly #engine: EngineName;
  readonly #job: TrainingJob;
  readonly #network: TrainableNetwork;
  readonly #watch: EngineWatch;
  readonly #context: TrainingContext;
  readonly #records: EpochRecord[];
  readonly #stepsPerEpoch: number;
  readonly #lastEpoch: number;
  readonly #clock: RunClock;
  readonly #breathe: () => Promise<void>;
  /** Of the latest epoch. */
  #validation: Float32Array | null = null;
  #batchLoss = Number.NaN;
  #reportedMs: number;

  constructor(
    engine: EngineName,
    job: TrainingJob,
    network: TrainableNetwork,
    watch: EngineWatch,
    context: TrainingContext
  ) {
    this.#engine = engine;
    this.#job = job;
    this.#network = network;
    this.#watch = watch;
    this.#context = context;
    this.#records = [...(job.from?.epochs ?? [])];
    this.#stepsPerEpoch = Math.ceil(job.train.rows / job.recipe.batchSize);
    this.#lastEpoch = Math.min(job.untilEpoch ?? job.recipe.epochs, job.recipe.epochs);
    this.#clock = new RunClock(context.now, {
      done: this.#records.length * this.#stepsPerEpoch,
      steps: this.#lastEpoch * this.#stepsPerEpoch,
      epochs: this.#lastEpoch
    });
    const breather = new Breather(context.now);
    this.#breathe = () => breather.breathe();
    this.#reportedMs = context.now();
  }

  async finish(): Promise<TrainingOutcome> {
    const { seed, train, validation, test, checkpoints } = this.#job;
    const random = mulberry32(seed ^ SHUFFLE_STREAM);
    const order = Uint32Array.from({ length: train.rows }, (_, row) => row);
    // Epochs that were trained before are shuffled over, so that the next one's order is its own.
    for (let epoch = 0; epoch < this.#records.length; epoch++) shuffle(order, random);
    for (let epoch = this.#records.length; epoch < this.#lastEpoch; epoch++) {
      await this.#epoch(epoch, shuffle(order, random));
    }
    const checkpoint = checkpoints ? { checkpoint: await this.#checkpoint() } : {};
    const { cores } = this.#network;
    return {
      engine: this.#engine,
      switches: [],
      seed,
      epochs: this.#records,
      network: await this.#network.read(),
      validationProbabilities:
        this.#validation ?? (await this.#network.predict(validation, this.#breathe)),
      testProbabilities: await this.#network.predict(test, this.#breathe),
      steps: this.#clock.step,
      durationMs: this.#clock.stepsMs,
      msPerStep: this.#clock.msPerStep,
      ...(cores === undefined ? {} : { cores }),
      ...checkpoint
    };
  }

  async #epoch(epoch: number, order: Uint32Array): Promise<void> {
    const { recipe, validation, checkpoints, validationByEpoch } = this.#job;
    const { control, onEvent } = this.#context;
    const mean = new EpochMean();
    this.#network.beginEpoch(epoch);
    for (let from = 0; from < order.length; from += recipe.batchSize) {
      await this.#breathe();
      await this.#pauseIfAsked();
      const rows = order.subarray(from, from + recipe.batchSize);
      mean.add(await this.#step(epoch, rows), rows.length);
      control.batchDone();
      if (this.#context.now() - this.#reportedMs >= PROGRESS_EVERY_MS) this.#report('progress');
    }
    const finite = await this.#network.isFinite();
    const probabilities = await this.#network.predict(validation, this.#breathe);
    this.#validation = probabilities;
    this.#watch.check();
    if (!finite) throw notFinite(epoch, recipe);
    const held = score(probabilities, validation.y);
    const record = { ...mean.current, valLoss: held.loss, valAccuracy: held.accuracy };
    this.#records.push(record);
    onEvent({
      kind: 'epoch',
      index: epoch,
      record,
      ...(checkpoints ? { checkpoint: await this.#checkpoint() } : {}),
      ...(validationByEpoch ? { validationProbabilities: probabilities } : {})
    });
    this.#report('progress');
    control.epochDone();
  }

  async #step(epoch: number, rows: Uint32Array): Promise<BatchResult> {
    const { recipe, train } = this.#job;
    const steps = recipe.epochs * this.#stepsPerEpoch;
    const rate = learningRateAt(recipe, this.#clock.step, steps);
    const result = await this.#clock.timeStep(() => this.#network.step(train, rows, rate));
    this.#watch.check();
    if (!Number.isFinite(result.loss)) throw notFinite(epoch, recipe);
    this.#batchLoss = result.loss;
    return result;
  }

  async #checkpoint(): Promise<Checkpoint> {
    return {
      epochs: [...this.#records],
      network: await this.#network.read(),
      optimizer: await this.#network.optimizerState()
    };
  }

  async #pauseIfAsked(): Promise<void> {
    const { control } = this.#context;
    while (control.paused) {
      this.#report('paused');
      await this.#clock.timePause(control.untilResumed());
    }
  }

  #report(kind: 'progress' | 'paused'): void {
    this.#reportedMs = this.#context.now();
    const progress = this.#clock.progress(this.#records.length, this.#batchLoss);
    this.#context.onEvent({ kind, progress });
  }
}
