import { proxy } from 'comlink';
import { type ErrorCode, LoanbookError, toErrorData } from '../../core/errors';
import type {
  EngineChoice,
  EngineMeasurement,
  EngineName,
  TrainingApi,
  TrainingCommand,
  TrainingJob,
  TrainingOutcome
} from '../protocol';
import type { TrainingListener, TrainingRun, TrainingService } from '../services';
import { WorkerLease } from '../worker-lease';
import { EngineMemory } from './engine-memory';
import { fastestEngine } from './fastest-engine';
import { measurementJob } from './measurement-job';

const LOST =
  'The training worker stopped unexpectedly; most often the browser ran short of memory. Your data and ' +
  'notebook are unharmed: press Start to train again, or choose another engine or a smaller network.';

const ENGINES: readonly EngineName[] = ['webgl', 'wasm', 'cpu'];

/**
 * A WebGL drawn by software compiles its programs for minutes within one step, which the worker itself
 * cannot break off; the other engines look at the clock between steps.
 */
const WEBGL_LIMIT_MS = 10_000;

const ENGINE_FAULTS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'engine-unavailable',
  'worker-lost',
  'internal'
]);

/**
 * Trains in workers: a fresh one for each run and for each measured engine, ended afterwards, so that
 * no run inherits another's random numbers, memory or faults.
 *
 * @param makeWorker Starts a worker that answers TrainingApi.
 */
export function createTrainingService(makeWorker: () => Worker): TrainingService {
  const memory = new EngineMemory();
  return {
    start: (job, engine, command, listener) =>
      new WorkerRun(makeWorker, memory, job, engine, command, listener)
  };
}

class WorkerRun implements TrainingRun {
  readonly finished: Promise<TrainingOutcome>;
  readonly #makeWorker: () => Worker;
  #lease: WorkerLease<TrainingApi> | null = null;
  #training = false;
  #command: TrainingCommand;
  #stopped: LoanbookError | null = null;

  constructor(
    makeWorker: () => Worker,
    memory: EngineMemory,
    job: TrainingJob,
    engine: EngineChoice,
    command: TrainingCommand,
    listener: TrainingListener
  ) {
    this.#makeWorker = makeWorker;
    this.#command = command;
    this.finished = this.#run(memory, job, engine, listener);
  }

  command(command: TrainingCommand): void {
    this.#command = command;
    const lease = this.#lease;
    // While engines are being measured the command waits for the training to begin.
    if (!lease || !this.#training) return;
    // Losing the worker is reported once, through `finished`.
    lease.call(lease.api.command(command)).catch(() => undefined);
  }

  stop(): void {
    this.#stopped ??= new LoanbookError(
      'stopped',
      'Training was stopped before it finished. Press Start to train from the beginning.'
    );
    this.#lease?.end(this.#stopped);
  }

  async #run(
    memory: EngineMemory,
    job: TrainingJob,
    choice: EngineChoice,
    listener: TrainingListener
  ): Promise<TrainingOutcome> {
    const engine = choice === 'auto' ? await this.#fastest(memory, job, listener) : choice;
    return this.#withWorker((lease) => {
      this.#training = true;
      const onEvent = proxy(listener.onEvent.bind(listener));
      return lease.api.train(engine, job, this.#command, onEvent);
    });
  }

  async #fastest(
    memory: EngineMemory,
    job: TrainingJob,
    listener: TrainingListener
  ): Promise<EngineName> {
    const known = memory.recall(job);
    const measured: EngineMeasurement[] = [];
    for (const [index, engine] of ENGINES.entries()) {
      const measurement = known?.[index] ?? (await this.#measure(engine, job));
      listener.onMeasured?.(measurement);
      measured.push(measurement);
    }
    memory.keep(job, measured);
    return fastestEngine(measured);
  }

  async #measure(engine: EngineName, job: TrainingJob): Promise<EngineMeasurement> {
    try {
      const small = measurementJob(job);
      return await this.#withWorker((lease) => {
        const answer = lease.api.measure(engine, small);
        return engine === 'webgl' ? endIfLate(lease, answer) : answer;
      });
    } catch (thrown) {
      // An engine that fails is left out; a stopped run and a job that nothing can train are not.
      const fault = toErrorData(thrown);
      if (!ENGINE_FAULTS.has(fault.code)) throw thrown;
      return { engine, msPerStep: null, steps: 0, reason: fault.message };
    }
  }

  async #withWorker<T>(ask: (lease: WorkerLease<TrainingApi>) => Promise<T>): Promise<T> {
    if (this.#stopped) throw this.#stopped;
    const lease = new WorkerLease<TrainingApi>(this.#makeWorker(), LOST);
    this.#lease = lease;
    try {
      return await lease.call(ask(lease));
    } finally {
      this.#lease = null;
      lease.end(new LoanbookError('stopped', 'This worker has done its work.'));
    }
  }
}

/** Ends the worker if it takes longer to answer than WebGL is given. */
function endIfLate<T>(lease: WorkerLease<TrainingApi>, answer: Promise<T>): Promise<T> {
  const timer = setTimeout(() => {
    const reason = 'A training step on WebGL was not done within 10 seconds.';
    lease.end(new LoanbookError('engine-unavailable', reason));
  }, WEBGL_LIMIT_MS);
  return answer.finally(() => clearTimeout(timer));
}
