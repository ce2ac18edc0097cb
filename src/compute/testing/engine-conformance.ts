import { forward } from '../../core/model/forward';
import type { EngineName, TrainingEvent, TrainingJob, TrainingOutcome } from '../training-protocol';
import { freshNetwork } from '../training/fresh-network';
import { RunControl } from '../training/run-control';
import { tf } from '../training/tensorflow';
import { trainNetwork } from '../training/train-network';
import { largestDifference } from './largest-difference';
import { toyJob } from './toy-job';

/** One thing that every engine must do; it throws if the engine does not. */
export interface ConformanceCheck {
  readonly name: string;
  check(engine: EngineName): Promise<void>;
}

/**
 * What a training run may expect of an engine, whichever it is. Plain functions without a test runner, so that
 * they also run in a browser, where the graphics engines are. The engine must have been started.
 */
export const engineConformance: readonly ConformanceCheck[] = [
  {
    name: 'gives the same weights for the same seed, bit for bit, whatever the clock',
    async check(engine) {
      const first = await train(engine);
      const second = await trainNetwork(engine, toyJob(), {
        now: () => 0,
        control: new RunControl('run'),
        onEvent: () => void Math.random()
      });
      demand(largestDifference(first.network, second.network) === 0, 'two runs of one seed differ');
      const other = await train(engine, toyJob({}, 2));
      demand(
        largestDifference(first.network, other.network) > 0,
        'another seed gave the same network'
      );
    }
  },
  {
    name: 'starts from the weights that TensorFlow.js draws for the seed',
    async check(engine) {
      const still = toyJob({ epochs: 1, learningRate: 1e-12, weightDecay: 0 });
      const { network } = await train(engine, still);
      const fresh = await freshNetwork(still.recipe, still.train.features, still.seed);
      demand(largestDifference(network, fresh) < 1e-6, 'the first weights are others');
    }
  },
  {
    name: 'gives the same weights with pauses as without',
    async check(engine) {
      const control = new RunControl('batch');
      const paused = await train(engine, toyJob(), control, (event) => {
        if (event.kind === 'paused') control.command('batch');
      });
      demand(
        largestDifference(paused.network, (await train(engine)).network) === 0,
        'pauses changed it'
      );
    }
  },
  {
    name: 'goes on from a checkpoint as an unbroken run',
    async check(engine) {
      const job = { ...toyJob({ epochs: 4 }), checkpoints: true };
      const unbroken = await train(engine, job);
      const half = await train(engine, { ...job, untilEpoch: 2 });
      demand(half.epochs.length === 2, `two epochs were asked for, ${half.epochs.length} came`);
      const whole = await train(engine, { ...job, from: half.checkpoint });
      demand(whole.epochs.length === 4, `four epochs were expected, ${whole.epochs.length} came`);
      // TensorFlow.js computes Adam's powers of beta step by step, and anew from a checkpoint.
      demand(largestDifference(unbroken.network, whole.network) < 1e-5, 'it went another way');
    }
  },
  {
    name: 'trains as the other engines do where no chance is in it',
    async check(engine) {
      for (const optimizer of ['adam', 'sgd'] as const) {
        const job = toyJob({ dropout: 0, optimizer, epochs: 2, learningRate: 0.01 });
        const here = await train(engine, job);
        const { loss } = here.epochs.at(-1)!;
        const there = expectedLoss[optimizer];
        demand(Math.abs(loss - there) < 1e-4, `${optimizer}: loss ${loss} instead of ${there}`);
      }
    }
  },
  {
    name: 'predicts what the pure forward pass predicts',
    async check(engine) {
      const job = toyJob();
      const { network, testProbabilities, validationProbabilities } = await train(engine, job);
      demand(validationProbabilities.length === job.validation.rows, 'validation rows are missing');
      const expected = forward(network, job.test.x, job.test.rows);
      demand(testProbabilities.length === expected.length, 'test rows are missing');
      testProbabilities.forEach((value, row) => {
        const wanted = expected[row]!;
        demand(Math.abs(value - wanted) < 1e-5, `row ${row}: ${value} instead of ${wanted}`);
      });
    }
  },
  {
    name: 'learns',
    async check(engine) {
      const job = toyJob({ epochs: 40, dropout: 0, weightDecay: 0 });
      const { epochs } = await train(engine, job);
      const { valAccuracy } = epochs.at(-1)!;
      demand(valAccuracy >= 0.9, `validation accuracy after 40 epochs is ${valAccuracy}`);
    }
  },
  {
    name: 'leaves no tensor behind, also after an error',
    async check(engine) {
      const before = tf.memory().numTensors;
      await train(engine);
      await train(engine, { ...toyJob({ optimizer: 'sgd' }), checkpoints: true });
      await failure(train(engine, divergingJob()));
      const left = tf.memory().numTensors - before;
      demand(left === 0, `${left} tensors are left`);
    }
  },
  {
    name: 'restores Math.random',
    async check(engine) {
      const original = Math.random;
      await train(engine);
      demand(Math.random === original, 'Math.random is still replaced');
    }
  },
  {
    name: 'names the epoch when a loss or weight is no longer a number',
    async check(engine) {
      const message = await failure(train(engine, divergingJob()));
      demand(/epoch \d+.*learning rate of 1 .*0\.1,/.test(message), `it said: ${message}`);
    }
  }
];

/** Of the last epoch, as TensorFlow.js computes it on plain JavaScript. */
const expectedLoss = { adam: 0.5529808, sgd: 0.5969492 };

function train(
  engine: EngineName,
  job: TrainingJob = toyJob(),
  control = new RunControl('run'),
  onEvent: (event: TrainingEvent) => void = () => undefined
): Promise<TrainingOutcome> {
  let ms = 0;
  return trainNetwork(engine, job, { now: () => (ms += 7), control, onEvent });
}

/** Sums over inputs as large as numbers go overflow. Some engines' relu then hides it from the loss. */
function divergingJob(): TrainingJob {
  const job = toyJob({ hidden: [64, 64], learningRate: 1, epochs: 20 });
  return { ...job, train: { ...job.train, x: job.train.x.map((value) => value * 3e38) } };
}

async function failure(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
  throw new Error('It should have failed, and did not.');
}

function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
