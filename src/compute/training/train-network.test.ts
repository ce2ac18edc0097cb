import { beforeAll, describe, expect, it } from 'vitest';
import type { TrainingEvent, TrainingOutcome } from '../training-protocol';
import { nodeWasmPaths } from '../testing/node-wasm-paths';
import { toyJob } from '../testing/toy-job';
import { RunControl } from './run-control';
import { startEngine } from './start-engine';
import { trainNetwork } from './train-network';

/** A clock that moves 7 ms at every look. */
function makeClock(): () => number {
  let ms = 0;
  return () => (ms += 7);
}

function train(
  engine: 'cpu',
  job = toyJob(),
  control = new RunControl('run'),
  onEvent: (event: TrainingEvent) => void = () => undefined
): Promise<TrainingOutcome> {
  return trainNetwork(engine, job, { now: makeClock(), control, onEvent });
}

describe('the events of trainNetwork', () => {
  beforeAll(() => startEngine('cpu', nodeWasmPaths));

  it('reports every epoch, and progress seldom', async () => {
    const events: TrainingEvent[] = [];
    const outcome = await train('cpu', toyJob(), undefined, (event) => events.push(event));
    const epochs = events.filter((event) => event.kind === 'epoch');
    expect(epochs.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(epochs.map(({ record }) => record)).toEqual(outcome.epochs);
    expect(outcome.steps).toBe(15);
    const last = events.at(-1);
    expect(last).toMatchObject({
      kind: 'progress',
      progress: { step: 15, steps: 15, epoch: 3, epochs: 3, remainingMs: 0 }
    });
    expect(events.length).toBeLessThan(15);
    expect(outcome.msPerStep).toBeCloseTo(outcome.durationMs / 15);
  });

  it('weights an epoch by rows: with a rate near zero it scores the first weights', async () => {
    const still = toyJob({ epochs: 1, dropout: 0, learningRate: 1e-12, schedule: 'constant' });
    const whole = { ...still, validation: still.train };
    const { epochs } = await train('cpu', whole);
    expect(epochs[0]!.loss).toBeCloseTo(epochs[0]!.valLoss, 5);
    expect(epochs[0]!.accuracy).toBeCloseTo(epochs[0]!.valAccuracy, 6);
  });

  it('pauses after a batch, after an epoch, and when asked', async () => {
    const control = new RunControl('pause');
    const pauses: number[] = [];
    const script = ['batch', 'batch', 'epoch', 'epoch', 'run'] as const;
    await train('cpu', toyJob(), control, (event) => {
      if (event.kind !== 'paused') return;
      control.command(script[pauses.length]!);
      pauses.push(event.progress.step);
    });
    expect(pauses).toEqual([0, 1, 2, 5, 10]);
  });

  it('takes parts without rows', async () => {
    const none = { rows: 0, features: 3, x: new Float32Array(), y: new Uint8Array() };
    const outcome = await train('cpu', { ...toyJob(), validation: none, test: none });
    expect(outcome.epochs[0]!.valLoss).toBeNaN();
    expect(outcome.testProbabilities).toHaveLength(0);
  });

  it('refuses jobs that cannot be trained', async () => {
    const empty = { rows: 0, features: 3, x: new Float32Array(), y: new Uint8Array() };
    const wide = { rows: 1, features: 2, x: new Float32Array(2), y: new Uint8Array(1) };
    const bare = { rows: 1, features: 0, x: new Float32Array(), y: new Uint8Array(1) };
    const job = toyJob();
    await expect(train('cpu', { ...job, train: empty })).rejects.toMatchObject({
      code: 'too-few-rows'
    });
    await expect(train('cpu', { ...job, train: bare })).rejects.toMatchObject({
      code: 'no-inputs'
    });
    await expect(train('cpu', { ...job, test: wide })).rejects.toMatchObject({ code: 'internal' });
    await expect(train('cpu', toyJob({ batchSize: 0 }))).rejects.toMatchObject({
      code: 'bad-setting'
    });
  });

  it('sends checkpoints and validation probabilities only where they are asked for', async () => {
    const seen: TrainingEvent[] = [];
    const job = { ...toyJob(), checkpoints: true, validationByEpoch: true };
    const outcome = await train('cpu', job, undefined, (event) => seen.push(event));
    const epochs = seen.filter((event) => event.kind === 'epoch');
    expect(epochs.map(({ checkpoint }) => checkpoint?.epochs.length)).toEqual([1, 2, 3]);
    expect(epochs.at(-1)!.checkpoint!.network).toEqual(outcome.network);
    expect(epochs.at(-1)!.validationProbabilities).toEqual(outcome.validationProbabilities);
    expect(outcome.checkpoint!.optimizer.iterations).toBe(15);

    const bare: TrainingEvent[] = [];
    const plain = await train('cpu', toyJob(), undefined, (event) => bare.push(event));
    expect(plain.checkpoint).toBeUndefined();
    for (const event of bare) {
      if (event.kind !== 'epoch') continue;
      expect(event).not.toHaveProperty('checkpoint');
      expect(event).not.toHaveProperty('validationProbabilities');
    }
  });

  it('counts a run that goes on with the steps before it', async () => {
    const job = { ...toyJob(), checkpoints: true };
    const { checkpoint } = await train('cpu', { ...job, untilEpoch: 1 });
    const events: TrainingEvent[] = [];
    const outcome = await train('cpu', { ...job, from: checkpoint }, undefined, (event) =>
      events.push(event)
    );
    expect(outcome.steps).toBe(15);
    expect(events.filter((event) => event.kind === 'epoch').map(({ index }) => index)).toEqual([
      1, 2
    ]);
    expect(events.at(-1)).toMatchObject({ progress: { step: 15, steps: 15, epoch: 3 } });
  });
});
