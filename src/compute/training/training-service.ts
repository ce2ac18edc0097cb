import { proxy } from 'comlink';
import { type ErrorCode, LoanbookError, toErrorData } from '../../core/errors';
import type {
  EngineChoice,
  EngineMeasurement,
  EngineName,
  EngineSwitch,
  TrainingApi,
  TrainingCommand,
  TrainingEvent,
  TrainingJob,
  TrainingOutcome
} from '../training-protocol';
import type { MeasurementStore, TrainingListener, TrainingRun, TrainingService } from '../services';
import { WorkerLease } from '../worker-lease';
import { EngineMemory } from './engine-memory';
import { fastestEngine } from './fastest-engine';
import { measurementJob } from './measurement-job';
import { nextEngine } from './next-engine';

const LOST =
  'The training worker stopped unexpectedly; most often the browser ran short of memory. Your data and ' +
  'notebook are unharmed: press Start to train again, or choose another engine or a smaller network.';

const WORKER_LOST =
  'The worker that trained stopped unexpectedly, most often because the browser ran short of memory.';

const ENGINES: readonly EngineName[] = ['simd', 'webgpu', 'webgl', 'wasm', 'cpu'];

/**
 * A graphics card drawn by software compiles its programs for minutes within one step, which the worker
 * itself cannot break off; the other engines look at the clock between steps.
 */
const GRAPHICS_LIMIT_MS = 10_000;

/** An engine that fails so while it is measured is left out. */
const ENGINE_FAULTS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'engine-unavailable',
  'engine-lost',
  'worker-lost',
  'internal'
]);

/** After these another engine goes on from the last completed epoch. */
const BREAKDOWNS: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['engine-lost', 'worker-lost']);

/**
 * Trains in workers: a fresh one for each run and for each measured engine, ended afterwards, so that
 * no run inherits another's random numbers, memory or faults.
 *
 * @param makeWorker Starts a worker that answers TrainingApi.
 * @param store Where measurements of the engines outlive the page.
 */
export function createTrainingService(
  makeWorker: () => Worker,
  store: MeasurementStore
): TrainingService {
  const memory = new EngineMemory(store);
  return {
    start: (job, engine, command, listener) =>
      new WorkerRun(makeWorker, memory, job, engine, command, listener),
    forgetMeasurements: () => memory.clear()
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
    const measured = choice === 'auto' ? await this.#measureAll(memory, job, listener) : [];
    let engine = choice === 'auto' ? fastestEngine(measured) : choice;
    const broken = new Set<EngineName>();
    const switches: EngineSwitch[] = [];
    let latest = job.from;
    const onEvent = (event: TrainingEvent): void => {
      if (event.kind === 'epoch' && event.checkpoint) latest = event.checkpoint;
      listener.onEvent(event);
    };
    for (;;) {
      try {
        const outcome = await this.#train(engine, { ...job, from: latest }, onEvent);
        return { ...outcome, switches };
      } catch (thrown) {
        const fault = toErrorData(thrown);
        broken.add(engine);
        const wentOn = switches.length > 0 && fault.code === 'engine-unavailable';
        const next = nextEngine(broken, measured);
        if (!next || !(BREAKDOWNS.has(fault.code) || wentOn)) throw thrown;
        const change = {
          from: engine,
          to: next,
          epoch: latest?.epochs.length ?? 0,
          reason: fault.code === 'worker-lost' ? WORKER_LOST : fault.message
        };
        switches.push(change);
        listener.onEvent({ kind: 'switched', change });
        engine = next;
      }
    }
  }

  #train(
    engine: EngineName,
    job: TrainingJob,
    onEvent: (event: TrainingEvent) => void
  ): Promise<TrainingOutcome> {
    return this.#withWorker((lease) => {
      this.#training = true;
      return lease.api.train(engine, job, this.#command, proxy(onEvent));
    }).finally(() => {
      this.#training = false;
    });
  }

  async #measureAll(
    memory: EngineMemory,
    job: TrainingJob,
    listener: TrainingListener
  ): Promise<readonly EngineMeasurement[]> {
    const known = memory.recall(job);
    const measured: EngineMeasurement[] = [];
    for (const engine of ENGINES) {
      const measurement =
        known?.find((each) => each.engine === engine) ?? (await this.#measure(engine, job));
      listener.onMeasured?.(measurement);
      measured.push(measurement);
    }
    memory.keep(job, measured);
    return measured;
  }

  async #measure(engine: EngineName, job: TrainingJob): Promise<EngineMeasurement> {
    try {
      const small = measurementJob(job);
      return await this.#withWorker((lease) => {
        const answer = lease.api.measure(engine, small);
        return engine === 'webgl' || engine === 'webgpu' ? endIfLate(lease, answer) : answer;
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

/** Ends the worker if it takes longer to answer than a graphics card is given. */
function endIfLate<T>(lease: WorkerLease<TrainingApi>, answer: Promise<T>): Promise<T> {
  const timer = setTimeout(() => {
    const reason = 'Its first training steps were not done within 10 seconds.';
    lease.end(new LoanbookError('engine-unavailable', reason));
  }, GRAPHICS_LIMIT_MS);
  return answer.finally(() => clearTimeout(timer));
}
