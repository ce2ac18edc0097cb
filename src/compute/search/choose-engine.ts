import { type ErrorCode, toErrorData } from '../../core/errors';
import type {
  EngineChoice,
  EngineMeasurement,
  EngineName,
  TrainingJob
} from '../training-protocol';
import { fastestEngine } from '../training/fastest-engine';
import { measurementJob } from '../training/measurement-job';
import type { TrainingSeat } from './training-seat';

/** What an engine may fail of and be left out; anything else is nothing that another engine could mend. */
const ENGINE_FAULTS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'engine-unavailable',
  'worker-lost',
  'internal'
]);

/**
 * The engine for all runs of a search. `auto` takes Loanbook's own kernel where this browser and the network
 * allow it; else it measures the engines that several workers can use at the same time, and takes the fastest.
 *
 * @param job of the largest network
 * @throws LoanbookError `engine-unavailable` if no engine can train it.
 */
export async function chooseEngine(
  choice: EngineChoice,
  seat: TrainingSeat,
  job: TrainingJob,
  onMeasured: (measurement: EngineMeasurement) => void
): Promise<EngineName> {
  if (choice !== 'auto') return choice;
  const measure = async (engine: EngineName): Promise<EngineMeasurement> => {
    const measurement = await measureOn(engine, seat, job);
    onMeasured(measurement);
    return measurement;
  };
  if (job.recipe.activation === 'relu') {
    const { msPerStep } = await measure('simd');
    if (msPerStep !== null) return 'simd';
  }
  return fastestEngine([await measure('wasm'), await measure('cpu')]);
}

async function measureOn(
  engine: EngineName,
  seat: TrainingSeat,
  job: TrainingJob
): Promise<EngineMeasurement> {
  try {
    return await seat.measure(engine, measurementJob(job));
  } catch (thrown) {
    const { code, message } = toErrorData(thrown);
    if (!ENGINE_FAULTS.has(code)) throw thrown;
    seat.replace();
    return { engine, msPerStep: null, steps: 0, reason: message };
  }
}
