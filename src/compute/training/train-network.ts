import { LoanbookError } from '../../core/errors';
import { learningRateAt } from '../../core/model/learning-rate';
import { mulberry32, shuffle } from '../../core/random';
import type {
  EngineName,
  EpochRecord,
  TrainingEvent,
  TrainingJob,
  TrainingOutcome
} from '../protocol';
import { Breather } from './breather';
import { checkJob } from './check-job';
import { EpochMean } from './epoch-mean';
import { predict } from './predict';
import { readNetwork } from './read-network';
import { RunClock } from './run-clock';
import type { RunControl } from './run-control';
import { score } from './score';
import { TrainableNetwork } from './trainable-network';

/** What a run needs from around it. */
export interface TrainingContext {
  /** A clock in milliseconds. */
  readonly now: () => number;
  readonly control: RunControl;
  readonly onEvent: (event: TrainingEvent) => void;
}

/** At most ten progress events a second. */
const PROGRESS_EVERY_MS = 100;

/** Keeps the order of customers apart from the stream of first weights and dropout masks. */
const SHUFFLE_STREAM = 0x5bd1e995;

/**
 * Trains a job's network on the engine that was started, and predicts validation and test rows.
 * The same job on the same engine gives the same weights, bit for bit.
 *
 * @throws LoanbookError `not-finite` if the loss or a weight is no longer a number; those of `checkJob`.
 */
export async function trainNetwork(
  engine: EngineName,
  job: TrainingJob,
  { now, control, onEvent }: TrainingContext
): Promise<TrainingOutcome> {
  checkJob(job);
  const { recipe, seed, train, validation, test } = job;
  const { batchSize, epochs } = recipe;
  const steps = epochs * Math.ceil(train.rows / batchSize);
  const random = mulberry32(seed ^ SHUFFLE_STREAM);
  const order = Uint32Array.from({ length: train.rows }, (_, row) => row);
  const records: EpochRecord[] = [];
  const breather = new Breather(now);
  const breathe = () => breather.breathe();
  const network = new TrainableNetwork(recipe, train.features, seed);
  try {
    const clock = new RunClock(now, steps, epochs);
    let step = 0;
    let batchLoss = Number.NaN;
    let reportedMs = now();

    const report = (kind: 'progress' | 'paused'): void => {
      reportedMs = now();
      onEvent({ kind, progress: clock.progress(records.length, batchLoss) });
    };
    const pauseIfAsked = async (): Promise<void> => {
      while (control.paused) {
        report('paused');
        await clock.timePause(control.untilResumed());
      }
    };

    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      const mean = new EpochMean();
      for (let from = 0; from < train.rows; from += batchSize) {
        await breathe();
        await pauseIfAsked();
        const rows = order.subarray(from, from + batchSize);
        const rate = learningRateAt(recipe, step++, steps);
        const result = await clock.timeStep(() => network.step(train, rows, rate));
        batchLoss = result.loss;
        if (!Number.isFinite(batchLoss)) throw notFinite(epoch, recipe.learningRate);
        mean.add(result, rows.length);
        control.batchDone();
        if (now() - reportedMs >= PROGRESS_EVERY_MS) report('progress');
      }
      if (!(await network.isFinite())) throw notFinite(epoch, recipe.learningRate);
      const held = score(await predict(network.model, validation, breathe), validation.y);
      const record = { ...mean.current, valLoss: held.loss, valAccuracy: held.accuracy };
      records.push(record);
      onEvent({ kind: 'epoch', index: epoch, record });
      report('progress');
      control.epochDone();
    }

    return {
      engine,
      seed,
      epochs: records,
      network: await readNetwork(network.model, recipe),
      validationProbabilities: accepted(await predict(network.model, validation, breathe)),
      testProbabilities: accepted(await predict(network.model, test, breathe)),
      steps,
      durationMs: clock.stepsMs,
      msPerStep: clock.stepsMs / steps
    };
  } finally {
    network.dispose();
  }
}

/** The second of each row's two probabilities. */
function accepted(probabilities: Float32Array): Float32Array {
  return Float32Array.from({ length: probabilities.length / 2 }, (_, row) => {
    return probabilities[row * 2 + 1]!;
  });
}

function notFinite(epoch: number, learningRate: number): LoanbookError {
  return new LoanbookError(
    'not-finite',
    `The network's numbers grew without bound in epoch ${epoch + 1}, so it cannot learn any further. ` +
      `The learning rate of ${learningRate} is most likely too high: lower it, for instance to ` +
      `${Number((learningRate / 10).toPrecision(2))}, and train again.`
  );
}
