import { proxy } from 'comlink';
import { LoanbookError } from '../../core/errors';
import type {
  EngineMeasurement,
  EngineName,
  TrainingApi,
  TrainingCommand,
  TrainingEvent,
  TrainingJob,
  TrainingOutcome
} from '../protocol';
import { WorkerLease } from '../worker-lease';

const LOST =
  'The worker that trained this recipe stopped unexpectedly, twice; most often the browser ran short of ' +
  'memory. Let fewer runs go on at a time, or leave out the largest networks.';

/** A place in the pool: a training worker that serves one run after another, and is replaced if it dies. */
export class TrainingSeat {
  readonly #makeWorker: () => Worker;
  #lease: WorkerLease<TrainingApi> | null = null;
  #ended: LoanbookError | null = null;
  #training = false;

  constructor(makeWorker: () => Worker) {
    this.#makeWorker = makeWorker;
  }

  /** Starts the worker before it is needed: its program takes a moment to load. */
  warmUp(): void {
    if (!this.#ended) this.#leaseWorker();
  }

  measure(engine: EngineName, job: TrainingJob): Promise<EngineMeasurement> {
    return this.#ask((lease) => lease.api.measure(engine, job));
  }

  async train(
    engine: EngineName,
    job: TrainingJob,
    onEvent: (event: TrainingEvent) => void
  ): Promise<TrainingOutcome> {
    this.#training = true;
    try {
      return await this.#ask((lease) => lease.api.train(engine, job, 'run', proxy(onEvent)));
    } finally {
      this.#training = false;
    }
  }

  /** Reaches the run in progress, if there is one. */
  command(command: TrainingCommand): void {
    const lease = this.#lease;
    if (!lease || !this.#training) return;
    // Losing the worker is reported once, through `train`.
    lease.call(lease.api.command(command)).catch(() => undefined);
  }

  /** The next run gets a new worker. */
  replace(): void {
    this.#lease?.end(new LoanbookError('stopped', 'This worker was replaced.'));
    this.#lease = null;
  }

  /** Ends the worker at once and for good; what it was asked rejects with `error`. */
  end(error: LoanbookError): void {
    this.#ended ??= error;
    this.#lease?.end(error);
    this.#lease = null;
  }

  async #ask<T>(ask: (lease: WorkerLease<TrainingApi>) => Promise<T>): Promise<T> {
    if (this.#ended) throw this.#ended;
    const lease = this.#leaseWorker();
    return lease.call(ask(lease));
  }

  #leaseWorker(): WorkerLease<TrainingApi> {
    return (this.#lease ??= new WorkerLease<TrainingApi>(this.#makeWorker(), LOST, () => {
      this.#lease = null;
    }));
  }
}
