import { afterEach, describe, expect, it, vi } from 'vitest';
import { LoanbookError } from '../../core/errors';
import type { EngineName, TrainingEvent, TrainingJob } from '../training-protocol';
import {
  endFakeWorkers,
  fakeTrainingService,
  neverEnding,
  pretendCheckpoint,
  pretendEpoch,
  pretendOutcome
} from '../testing/fake-training-service';
import { toyJob } from '../testing/toy-job';

afterEach(endFakeWorkers);

const silent = { onEvent: () => undefined };

describe('a training service whose engine breaks down', () => {
  it('goes on after the last epoch on another engine when a worker is lost, and says so', async () => {
    const jobs: [EngineName, TrainingJob][] = [];
    let begun = (): void => undefined;
    const started = new Promise<void>((resolve) => (begun = resolve));
    const { service, workers } = fakeTrainingService({
      train: (engine, job, _command, onEvent) => {
        jobs.push([engine, job]);
        if (engine === 'cpu') return Promise.resolve(pretendOutcome(engine));
        void onEvent({ ...pretendEpoch, checkpoint: pretendCheckpoint });
        return neverEnding(begun);
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
    expect(jobs[1]![1].from).toEqual(pretendCheckpoint);
  });

  it('does the same when the graphics card is taken away, and skips engines that are missing', async () => {
    const tried: EngineName[] = [];
    const { service } = fakeTrainingService({
      train: (engine) => {
        tried.push(engine);
        if (engine === 'webgl') {
          return Promise.reject(new LoanbookError('engine-lost', 'The card is gone.'));
        }
        if (engine === 'simd') {
          return Promise.reject(new LoanbookError('engine-unavailable', 'No SIMD here.'));
        }
        return Promise.resolve(pretendOutcome(engine));
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
    const { service, workers } = fakeTrainingService({ train: () => neverEnding(() => undefined) });
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
    const { service } = fakeTrainingService({
      train: () => Promise.reject(new LoanbookError('engine-unavailable', 'No WebGPU here.'))
    });
    await expect(service.start(toyJob(), 'webgpu', 'run', silent).finished).rejects.toMatchObject({
      code: 'engine-unavailable'
    });
  });
});
