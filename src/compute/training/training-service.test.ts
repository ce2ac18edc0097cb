import { afterEach, describe, expect, it, vi } from 'vitest';
import { LoanbookError } from '../../core/errors';
import type {
  EngineMeasurement,
  EngineName,
  TrainingApi,
  TrainingCommand,
  TrainingEvent,
  TrainingOutcome
} from '../protocol';
import { FakeWorker } from '../testing/fake-worker';
import { toyJob } from '../testing/toy-job';
import { createTrainingService } from './training-service';

const times: Record<EngineName, number | null> = { webgl: null, wasm: 2, cpu: 3 };

const event: TrainingEvent = {
  kind: 'epoch',
  index: 0,
  record: { loss: 1, accuracy: 0.5, valLoss: 1, valAccuracy: 0.5 }
};

function outcome(engine: EngineName): TrainingOutcome {
  return {
    engine,
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

/** A service on fake workers that remember what they were asked. */
function makeService(change: Partial<TrainingApi> = {}) {
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
  });
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
      ['webgl', null],
      ['wasm', 2],
      ['cpu', 3]
    ]);
    expect(measuredRows).toEqual([16, 16, 16]);
    expect(workers).toHaveLength(4);

    await service.start(toyJob({ learningRate: 0.01 }), 'auto', 'run', listener).finished;
    expect(workers).toHaveLength(5);
    expect(seen).toHaveLength(6);
    await service.start(toyJob({ batchSize: 32 }), 'auto', 'run', silent).finished;
    expect(workers).toHaveLength(9);
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
    expect(seen[1]).toEqual({ engine: 'wasm', msPerStep: null, steps: 0, reason: 'shader lost' });
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
    expect(seen[0]).toMatchObject({ engine: 'webgl', msPerStep: null });
    expect(seen[0]!.reason).toContain('10 seconds');
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

  it('reports a worker that is lost', async () => {
    let begun = (): void => undefined;
    const started = new Promise<void>((resolve) => (begun = resolve));
    const { service, workers } = makeService({ train: () => never(begun) });
    const run = service.start(toyJob(), 'wasm', 'run', silent);
    const ended = expect(run.finished).rejects.toMatchObject({
      code: 'worker-lost',
      message: expect.stringContaining('press Start') as string
    });
    await started;
    workers[0]!.crash('out of memory');
    await ended;
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
