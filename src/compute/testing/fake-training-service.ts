import type {
  Checkpoint,
  EngineName,
  TrainingApi,
  TrainingCommand,
  TrainingEvent,
  TrainingOutcome
} from '../training-protocol';
import type { MeasurementStore } from '../services';
import { createTrainingService } from '../training/training-service';
import { FakeWorker } from './fake-worker';

/** What each engine is made to measure; null: it is missing. */
export const pretendTimes: Record<EngineName, number | null> = {
  simd: null,
  webgpu: null,
  webgl: null,
  wasm: 2,
  cpu: 3
};

/** An epoch's end. */
export const pretendEpoch: Extract<TrainingEvent, { kind: 'epoch' }> = {
  kind: 'epoch',
  index: 0,
  record: { loss: 1, accuracy: 0.5, valLoss: 1, valAccuracy: 0.5 }
};

/** After that epoch. */
export const pretendCheckpoint: Checkpoint = {
  epochs: [pretendEpoch.record],
  network: { layers: [] },
  optimizer: { iterations: 5, first: [], second: [] }
};

/** A run that did nothing. */
export function pretendOutcome(engine: EngineName): TrainingOutcome {
  return {
    engine,
    switches: [],
    seed: 1,
    epochs: [],
    network: { layers: [] },
    validationProbabilities: new Float32Array(),
    testProbabilities: new Float32Array(),
    steps: 0,
    durationMs: 0,
    msPerStep: 0
  };
}

/** Keeps nothing. */
const noStore: MeasurementStore = {
  read: () => undefined,
  write: () => undefined,
  clear: () => undefined
};

const made: FakeWorker[][] = [];

/** Ends the workers of every service that was made. */
export function endFakeWorkers(): void {
  for (const worker of made.splice(0).flat()) worker.terminate();
}

/** A service on fake workers that remember what they were asked. End it with `endFakeWorkers`. */
export function fakeTrainingService(change: Partial<TrainingApi> = {}, store = noStore) {
  const workers: FakeWorker[] = [];
  const commands: TrainingCommand[] = [];
  const measuredRows: number[] = [];
  const service = createTrainingService(() => {
    const api: TrainingApi = {
      measure: (engine, job) => {
        measuredRows.push(job.train.rows);
        return Promise.resolve({ engine, msPerStep: pretendTimes[engine], steps: 5 });
      },
      train: (engine, _job, command, onEvent) => {
        commands.push(command);
        void onEvent(pretendEpoch);
        return Promise.resolve(pretendOutcome(engine));
      },
      command: (command) => {
        commands.push(command);
      },
      ...change
    };
    const worker = new FakeWorker(api);
    workers.push(worker);
    return worker;
  }, store);
  made.push(workers);
  return { service, workers, commands, measuredRows };
}

/** A call that the test ends by crashing or stopping its worker. */
export function neverEnding<T>(started: () => void): Promise<T> {
  started();
  return new Promise<T>(() => undefined);
}
