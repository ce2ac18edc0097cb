import { afterEach, describe, expect, it, vi } from 'vitest';
import { LoanbookError } from '../../core/errors';
import type {
  Checkpoint,
  EngineMeasurement,
  EngineName,
  TrainingApi,
  TrainingCommand,
  TrainingEvent,
  TrainingJob,
  TrainingOutcome
} from '../protocol';
import type { MeasurementStore } from '../services';
import { FakeWorker } from '../testing/fake-worker';
import { toyJob } from '../testing/toy-job';
import { createTrainingService } from './training-service';

const times: Record<EngineName, number | null> = {
  simd: null,
  webgpu: null,
  webgl: null,
  wasm: 2,
  cpu: 3
};

const event: TrainingEvent = {
  kind: 'epoch',
  index: 0,
  record: { loss: 1, accuracy: 0.5, valLoss: 1, valAccuracy: 0.5 }
};

const checkpoint: Checkpoint = {
  epochs: [event.record],
  network: { layers: [] },
  optimizer: { iterations: 5, first: [], second: [] }
};

function outcome(engine: EngineName): TrainingOutcome {
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

/** A service on fake workers that remember what they were asked. */
function makeService(change: Partial<TrainingApi> = {}, store = noStore) {
  const workers: FakeWorker[] = [];
  const commands: TrainingCommand[] = [];
  const measuredRows: number[] = [];
  const service = createTrainingService(() => {
    const api: TrainingApi = {
      measure: (engine, job) => {
        measuredRows.push(job.train.rows);
        return Promise.resolve({ engine, msPerStep: times[engine], steps: 5 });
      },
      train: (engine, _job, command, onEvent) => {
        commands.push(command);
        onEvent(event);
        return Promise.resolve(outcome(engine));
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
  made = workers;
  return { service, workers, commands, measuredRows };
}

let made: FakeWorker[] = [];
afterEach(() => {
  for (const worker of made) worker.terminate();
});

const silent = { onEvent: () => undefined };

/** A call that the test ends by crashing or stopping its worker. */
function never<T>(started: () => void): Promise<T> {
  started();
  return new Promise<T>(() => undefined);
}

describe('createTrainingService', () => {
  it('trains on the chosen engine in one worker, and ends it', async () => {
    const { service, workers, commands } = makeService();
    const events: TrainingEvent[] = [];
    const run = service.start(toyJob(), 'cpu', 'batch', { onEvent: (each) => events.push(each) });
    await expect(run.finished).resolves.toMatchObject({ engine: 'cpu' });
    expect(commands).toEqual(['batch']);
    expect(events).toEqual([event]);
    expect(workers.map((worker) => worker.terminated)).toEqual([true]);
  });

  it('auto measures each engine in a worker of its own and takes the fastest, once', async () => {
    const { service, workers, measuredRows } = makeService();
    const seen: EngineMeasurement[] = [];
    const listener = { ...silent, onMeasured: (each: EngineMeasurement) => seen.push(each) };
    const first = await service.start(toyJob(), 'auto', 'run', listener).finished;
    expect(first.engine).toBe('wasm');
    expect(seen.map(({ engine, msPerStep }) => [engine, msPerStep])).toEqual([
      ['simd', null],
      ['webgpu', null],
      ['webgl', null],
      ['wasm', 2],
      ['cpu', 3]
    ]);
    expect(measuredRows).toEqual([16, 16, 16, 16, 16]);
    expect(workers).toHaveLength(6);

    await service.start(toyJob({ learningRate: 0.01 }), 'auto', 'run', listener).finished;
    expect(workers).toHaveLength(7);
    expect(seen).toHaveLength(10);
    await service.start(toyJob({ batchSize: 32 }), 'auto', 'run', silent).finished;
    expect(workers).toHaveLength(13);
    expect(workers.every((worker) => worker.terminated)).toBe(true);
  });

  it('leaves out an engine that fails to be measured', async () => {
    const { service } = makeService({
      measure: (engine) =>
        engine === 'wasm'
          ? Promise.reject(new TypeError('shader lost'))
          : Promise.resolve({ engine, msPerStep: times[engine], steps: 5 })
    });
    const seen: EngineMeasurement[] = [];
    const listener = { ...silent, onMeasured: (each: EngineMeasurement) => seen.push(each) };
    const { engine } = await service.start(toyJob(), 'auto', 'run', listener).finished;
    expect(engine).toBe('cpu');
    expect(seen[3]).toEqual({ engine: 'wasm', msPerStep: null, steps: 0, reason: 'shader lost' });
  });

  it('does not wait for a WebGL that compiles for minutes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let begun = (): void => undefined;
    const started = new Promise<void>((resolve) => (begun = resolve));
    const { service } = makeService({
      measure: (engine) =>
        engine === 'webgl'
          ? never(begun)
          : Promise.resolve({ engine, msPerStep: times[engine], steps: 5 })
    });
    const seen: EngineMeasurement[] = [];
    const listener = { ...silent, onMeasured: (each: EngineMeasurement) => seen.push(each) };
    const { finished } = service.start(toyJob(), 'auto', 'run', listener);
    await started;
    vi.advanceTimersByTime(10_000);
    await expect(finished).resolves.toMatchObject({ engine: 'wasm' });
    expect(seen[2]).toMatchObject({ engine: 'webgl', msPerStep: null });
    expect(seen[2]!.reason).toContain('10 seconds');
    vi.useRealTimers();
  });

  it('says why when no engine can train, and passes on what no engine can mend', async () => {
    const none = makeService({
      measure: (engine) =>
        Promise.resolve({ engine, msPerStep: null, steps: 0, reason: `no ${engine}` })
    });
    await expect(
      none.service.start(toyJob(), 'auto', 'run', silent).finished
    ).rejects.toMatchObject({
      code: 'engine-unavailable',
      message: expect.stringContaining('wasm: no wasm') as string
    });
    const bad = makeService({
      measure: () => Promise.reject(new LoanbookError('bad-setting', 'The batch size is 0.'))
    });
    await expect(bad.service.start(toyJob(), 'auto', 'run', silent).finished).rejects.toMatchObject(
      {
        code: 'bad-setting'
      }
    );
    expect(bad.workers).toHaveLength(1);
  });

  it('stops at once, also while measuring', async () => {
    for (const engine of ['wasm', 'auto'] as const) {
      let begun = (): void => undefined;
      const started = new Promise<void>((resolve) => (begun = resolve));
      const { service, workers } = makeService({
        measure: () => never(begun),
        train: () => never(begun)
      });
      const run = service.start(toyJob(), engine, 'run', silent);
      const ended = expect(run.finished).rejects.toMatchObject({ code: 'stopped' });
      await started;
      run.stop();
      expect(workers.at(-1)!.terminated).toBe(true);
      await ended;
      expect(workers).toHaveLength(1);
    }
  });

  it('goes on after the last epoch on another engine when a worker is lost, and says so', async () => {
    const jobs: [EngineName, TrainingJob][] = [];
    let begun = (): void => undefined;
    const started = new Promise<void>((resolve) => (begun = resolve));
    const { service, workers } = makeService({
      train: (engine, job, _command, onEvent) => {
        jobs.push([engine, job]);
        if (engine === 'cpu') return Promise.resolve(outcome(engine));
        onEvent({ ...event, checkpoint });
        return never(begun);
      }
    });
    const events: TrainingEvent[] = [];
    const run = service.start(toyJob(), 'auto', 'run', { onEvent: (each) => events.push(each) });
    await started;
    await vi.waitFor(() => expect(events).toHaveLength(1));
    workers.at(-1)!.crash('out of memory');
    const ended = await run.finished;
    const change = { from: 'wasm', to: 'cpu', epoch: 1, reason: expect.any(String) as string };
    expect(events.at(-1)).toMatchObject({ kind: 'switched', change });
    expect(ended.switches).toEqual([expect.objectContaining(change)]);
    expect(jobs.map(([engine]) => engine)).toEqual(['wasm', 'cpu']);
    expect(jobs[1]![1].from).toEqual(checkpoint);
  });

  it('does the same when the graphics card is taken away, and skips engines that are missing', async () => {
    const tried: EngineName[] = [];
    const { service } = makeService({
      train: (engine) => {
        tried.push(engine);
        if (engine === 'webgl') {
          return Promise.reject(new LoanbookError('engine-lost', 'The card is gone.'));
        }
        if (engine === 'simd') {
          return Promise.reject(new LoanbookError('engine-unavailable', 'No SIMD here.'));
        }
        return Promise.resolve(outcome(engine));
      }
    });
    const { switches } = await service.start(toyJob(), 'webgl', 'run', silent).finished;
    expect(tried).toEqual(['webgl', 'simd', 'wasm']);
    expect(switches.map(({ from, to, epoch }) => [from, to, epoch])).toEqual([
      ['webgl', 'simd', 0],
      ['simd', 'wasm', 0]
    ]);
    expect(switches[0]!.reason).toBe('The card is gone.');
  });

  it('reports a worker that is lost when no engine is left', async () => {
    const { service, workers } = makeService({ train: () => never(() => undefined) });
    const changes: TrainingEvent[] = [];
    const listener = { onEvent: (each: TrainingEvent) => void changes.push(each) };
    const run = service.start(toyJob(), 'wasm', 'run', listener);
    const ended = expect(run.finished).rejects.toMatchObject({
      code: 'worker-lost',
      message: expect.stringContaining('press Start') as string
    });
    for (let lost = 0; lost < 5; lost++) {
      await vi.waitFor(() => expect(workers).toHaveLength(lost + 1));
      workers[lost]!.crash('out of memory');
    }
    await ended;
    expect(changes).toHaveLength(4);
  });

  it('does not try another engine than the one that was asked for if that one is missing', async () => {
    const { service } = makeService({
      train: () => Promise.reject(new LoanbookError('engine-unavailable', 'No WebGPU here.'))
    });
    await expect(service.start(toyJob(), 'webgpu', 'run', silent).finished).rejects.toMatchObject({
      code: 'engine-unavailable'
    });
  });

  it('remembers measurements beyond the page, until they are forgotten', async () => {
    const kept = new Map<string, readonly EngineMeasurement[]>();
    const store: MeasurementStore = {
      read: (key) => kept.get(key),
      write: (key, measurements) => void kept.set(key, measurements),
      clear: () => kept.clear()
    };
    const first = makeService({}, store);
    await first.service.start(toyJob(), 'auto', 'run', silent).finished;
    expect(first.workers).toHaveLength(6);
    const second = makeService({}, store);
    await second.service.start(toyJob(), 'auto', 'run', silent).finished;
    expect(second.workers).toHaveLength(1);
    second.service.forgetMeasurements();
    await second.service.start(toyJob(), 'auto', 'run', silent).finished;
    expect(second.workers).toHaveLength(7);
    for (const worker of first.workers) worker.terminate();
  });

  it('holds a command given during measuring until the training begins', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const { service, commands } = makeService({
      measure: async (engine) => {
        await held;
        return { engine, msPerStep: 1, steps: 5 };
      }
    });
    const run = service.start(toyJob(), 'auto', 'run', silent);
    run.command('epoch');
    release();
    await run.finished;
    expect(commands).toEqual(['epoch']);
  });

  it('sends commands to a run in progress', async () => {
    let finish = (): void => undefined;
    let begun = (): void => undefined;
    const started = new Promise<void>((resolve) => (begun = resolve));
    const commands: TrainingCommand[] = [];
    const { service } = makeService({
      train: (engine) => {
        begun();
        return new Promise((resolve) => (finish = () => resolve(outcome(engine))));
      },
      command: (command) => {
        commands.push(command);
        if (command === 'run') finish();
      }
    });
    const run = service.start(toyJob(), 'cpu', 'pause', silent);
    await started;
    run.command('batch');
    run.command('run');
    await run.finished;
    expect(commands).toEqual(['batch', 'run']);
  });
});
