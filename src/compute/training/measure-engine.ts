import { LoanbookError } from '../../core/errors';
import type { EngineMeasurement, EngineName, TrainingJob } from '../training-protocol';
import { checkJob } from './check-job';
import { openNetwork } from './open-network';
import { startEngine, type WasmPaths } from './start-engine';
import type { TrainableNetwork } from './trainable-network';

const TIMED_STEPS = 20;

/** Past this no further step is timed: an engine this slow will not be the fastest. */
const LIMIT_MS = 4000;

/**
 * Times real training steps of a job on one engine: one to warm up, then up to twenty, of which the
 * median counts. A network that takes longer than about 4 s is timed on the steps done by then; if
 * that is the warm-up alone, its time is given with `steps` 0. A missing engine is no error: its time
 * is null, with the reason.
 *
 * @param makeHelper see openNetwork
 * @throws LoanbookError as `checkJob` does.
 */
export async function measureEngine(
  engine: EngineName,
  job: TrainingJob,
  wasmPaths: WasmPaths,
  now: () => number,
  makeHelper?: () => Worker
): Promise<EngineMeasurement> {
  checkJob(job);
  const { recipe, seed, train } = job;
  let network: TrainableNetwork;
  try {
    await startEngine(engine, wasmPaths);
    network = await openNetwork(engine, recipe, train.features, seed, undefined, makeHelper);
  } catch (thrown) {
    if (!(thrown instanceof LoanbookError)) throw thrown;
    return { engine, msPerStep: null, steps: 0, reason: thrown.message };
  }
  const size = Math.min(recipe.batchSize, train.rows);
  const rows = Uint32Array.from({ length: size }, (_, row) => row);
  try {
    network.beginEpoch(0);
    const timeStep = async (): Promise<number> => {
      const fromMs = now();
      await network.step(train, rows, recipe.learningRate);
      return now() - fromMs;
    };
    const startMs = now();
    const warmUpMs = await timeStep();
    const times: number[] = [];
    while (times.length < TIMED_STEPS && now() - startMs < LIMIT_MS) times.push(await timeStep());
    const { cores } = network;
    return {
      engine,
      msPerStep: median(times) ?? warmUpMs,
      steps: times.length,
      ...(cores === undefined ? {} : { cores })
    };
  } finally {
    network.dispose();
  }
}

/** The middle value (the upper of two); undefined for none. */
function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
