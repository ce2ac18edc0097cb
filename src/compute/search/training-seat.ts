import { proxy } from 'comlink';
import type {
  EngineMeasurement,
  EngineName,
  TrainingApi,
  TrainingCommand,
  TrainingEvent,
  TrainingJob,
  TrainingOutcome
} from '../training-protocol';
import { WorkerSeat } from '../worker-seat';

const LOST =
  'The worker that trained this recipe stopped unexpectedly, twice; most often the browser ran short of ' +
  'memory. Let fewer runs go on at a time, or leave out the largest networks.';

/** A place in the pool of a search: a training worker that serves one run after another. */
export class TrainingSeat extends WorkerSeat<TrainingApi> {
  #training = false;

  constructor(makeWorker: () => Worker) {
    super(makeWorker, LOST);
  }

  measure(engine: EngineName, job: TrainingJob): Promise<EngineMeasurement> {
    return this.ask((lease) => lease.api.measure(engine, job));
  }

  async train(
    engine: EngineName,
    job: TrainingJob,
    onEvent: (event: TrainingEvent) => void
  ): Promise<TrainingOutcome> {
    this.#training = true;
    try {
      return await this.ask((lease) => lease.api.train(engine, job, 'run', proxy(onEvent)));
    } finally {
      this.#training = false;
    }
  }

  /** Reaches the run in progress, if there is one. */
  command(command: TrainingCommand): void {
    const { lease } = this;
    if (!lease || !this.#training) return;
    // Losing the worker is reported once, through `train`.
    lease.call(lease.api.command(command)).catch(() => undefined);
  }
}
