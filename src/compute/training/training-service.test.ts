import { afterEach, describe, expect, it, vi } from 'vitest';
import { LoanbookError } from '../../core/errors';
import type { EngineMeasurement, TrainingCommand, TrainingEvent } from '../training-protocol';
import type { MeasurementStore } from '../services';
import {
  endFakeWorkers,
  fakeTrainingService,
  neverEnding,
  pretendEpoch,
  pretendOutcome,
  pretendTimes
} from '../testing/fake-training-service';
import { toyJob } from '../testing/toy-job';

afterEach(endFakeWorkers);

const silent = { onEvent: () => undefined };

describe('createTrainingService', () => {
  it('trains on the chosen engine in one worker, and ends it', async () => {
    const { service, workers, commands } = fakeTrainingService();
    const events: TrainingEvent[] = [];
    const run = service.start(toyJob(), 'cpu', 'batch', { onEvent: (each) => events.push(each) });
    await expect(run.finished).resolves.toMatchObject({ engine: 'cpu' });
    expect(commands).toEqual(['batch']);
    expect(events).toEqual([pretendEpoch]);
    expect(workers.map((worker) => worker.terminated)).toEqual([true]);
  });

  it('auto measures each engine in a worker of its own and takes the fastest, once', async () => {
    const { service, workers, measuredRows } = fakeTrainingService();
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

  it('measures anew when a step is of more rows, the batch being larger than the file was', async () => {
    const { service, measuredRows } = fakeTrainingService();
    const job = toyJob({ batchSize: 512 });
    const few = { ...job.train, rows: 20 };
    await service.start({ ...job, train: few }, 'auto', 'run', silent).finished;
    await service.start(job, 'auto', 'run', silent).finished;
    await service.start(toyJob({ batchSize: 600 }), 'auto', 'run', silent).finished;
    expect(measuredRows).toEqual([20, 20, 20, 20, 20, 70, 70, 70, 70, 70]);
  });

  it('leaves out an engine that fails to be measured', async () => {
    const { service } = fakeTrainingService({
      measure: (engine) =>
        engine === 'wasm'
          ? Promise.reject(new TypeError('shader lost'))
          : Promise.resolve({ engine, msPerStep: pretendTimes[engine], steps: 5 })
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
    const { service } = fakeTrainingService({
      measure: (engine) =>
        engine === 'webgl'
          ? neverEnding(begun)
          : Promise.resolve({ engine, msPerStep: pretendTimes[engine], steps: 5 })
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
    const none = fakeTrainingService({
      measure: (engine) =>
        Promise.resolve({ engine, msPerStep: null, steps: 0, reason: `no ${engine}` })
    });
    await expect(
      none.service.start(toyJob(), 'auto', 'run', silent).finished
    ).rejects.toMatchObject({
      code: 'engine-unavailable',
      message: expect.stringContaining('wasm: no wasm') as string
    });
    const bad = fakeTrainingService({
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
      const { service, workers } = fakeTrainingService({
        measure: () => neverEnding(begun),
        train: () => neverEnding(begun)
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

  it('remembers measurements beyond the page, until they are forgotten', async () => {
    const kept = new Map<string, readonly EngineMeasurement[]>();
    const store: MeasurementStore = {
      read: (key) => kept.get(key),
      write: (key, measurements) => void kept.set(key, measurements),
      clear: () => kept.clear()
    };
    const first = fakeTrainingService({}, store);
    await first.service.start(toyJob(), 'auto', 'run', silent).finished;
    expect(first.workers).toHaveLength(6);
    const second = fakeTrainingService({}, store);
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
    const { service, commands } = fakeTrainingService({
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
    const { service } = fakeTrainingService({
      train: (engine) => {
        begun();
        return new Promise((resolve) => (finish = () => resolve(pretendOutcome(engine))));
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
