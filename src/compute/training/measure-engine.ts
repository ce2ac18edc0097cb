import { LoanbookError } from '../../core/errors';
import type { EngineMeasurement, EngineName, TrainingJob } from '../protocol';
import { checkJob } from './check-job';
import { startEngine, type WasmPaths } from './start-engine';
import { TrainableNetwork } from './trainable-network';

const TIMED_STEPS = 5;

/** Past this no further step is timed: an engine this slow will not be the fastest. */
const LIMIT_MS = 4000;

/**
 * Times real training steps of a job on one engine: one to warm up, then up to five, of which the
 * median counts. A network that takes longer than about 4 s is timed on the steps done by then; if
 * that is the warm-up alone, its time is given with `steps` 0. A missing engine is no error: its time
 * is null, with the reason.
 *
 * @throws LoanbookError as `checkJob` does.
 */
export async function measureEngine(
  engine: EngineName,
  job: TrainingJob,
  wasmPaths: WasmPaths,
  now: () => number
): Promise<EngineMeasurement> {
  checkJob(job);
  try {
    await startEngine(engine, wasmPaths);
  } catch (thrown) {
    if (!(thrown instanceof LoanbookError)) throw thrown;
    return { engine, msPerStep: null, steps: 0, reason: thrown.message };
  }
  const { recipe, seed, train } = job;
  const size = Math.min(recipe.batchSize, train.rows);
  const rows = Uint32Array.from({ length: size }, (_, row) => row);
  const network = new TrainableNetwork(recipe, train.features, seed);
  try {
    const timeStep = async (): Promise<number> => {
      const fromMs = now();
      await network.step(train, rows, recipe.learningRate);
      return now() - fromMs;
    };
    const startMs = now();
    const warmUpMs = await timeStep();
    const times: number[] = [];
    while (times.length < TIMED_STEPS && now() - startMs < LIMIT_MS) times.push(await timeStep());
    return { engine, msPerStep: median(times) ?? warmUpMs, steps: times.length };
  } finally {
    network.dispose();
  }
}

/** The middle value (the upper of two); undefined for none. */
function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
