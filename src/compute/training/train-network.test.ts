import { beforeAll, describe, expect, it } from 'vitest';
import { forward } from '../../core/model/forward';
import type { TrainingEvent, TrainingOutcome } from '../protocol';
import { nodeWasmPaths } from '../testing/node-wasm-paths';
import { toyJob } from '../testing/toy-job';
import { RunControl } from './run-control';
import { startEngine } from './start-engine';
import { tf } from './tensorflow';
import { trainNetwork } from './train-network';

/** A clock that moves 7 ms at every look. */
function makeClock(): () => number {
  let ms = 0;
  return () => (ms += 7);
}

function train(
  engine: 'wasm' | 'cpu',
  job = toyJob(),
  control = new RunControl('run'),
  onEvent: (event: TrainingEvent) => void = () => undefined
): Promise<TrainingOutcome> {
  return trainNetwork(engine, job, { now: makeClock(), control, onEvent });
}

const weights = ({ network }: TrainingOutcome) =>
  network.layers.map(({ kernel, bias }) => [kernel, bias]);

describe.each(['wasm', 'cpu'] as const)('trainNetwork on %s', (engine) => {
  beforeAll(() => startEngine(engine, nodeWasmPaths));

  it('gives the same weights for the same seed, bit for bit, whatever the clock', async () => {
    const first = await train(engine);
    Math.random();
    const second = await trainNetwork(engine, toyJob(), {
      now: () => 0,
      control: new RunControl('run'),
      onEvent: () => void Math.random()
    });
    expect(weights(second)).toEqual(weights(first));
    expect(second.epochs).toEqual(first.epochs);
    expect(second.testProbabilities).toEqual(first.testProbabilities);
    const other = await train(engine, toyJob({}, 2));
    expect(weights(other)).not.toEqual(weights(first));
  });

  it('gives the same weights with pauses as without', async () => {
    const control = new RunControl('batch');
    const paused = await train(engine, toyJob(), control, (event) => {
      if (event.kind === 'paused') control.command('batch');
    });
    expect(weights(paused)).toEqual(weights(await train(engine)));
  });

  it('predicts what the pure forward pass predicts', async () => {
    const job = toyJob();
    const { network, testProbabilities, validationProbabilities } = await train(engine, job);
    expect(network.layers.map(({ inputs, units }) => [inputs, units])).toEqual([
      [3, 6],
      [6, 4],
      [4, 2]
    ]);
    const expected = forward(network, job.test.x, job.test.rows);
    expect(testProbabilities).toHaveLength(30);
    expect(validationProbabilities).toHaveLength(20);
    testProbabilities.forEach((value, row) => expect(value).toBeCloseTo(expected[row]!, 5));
  });

  it('learns', async () => {
    const { epochs } = await train(engine, toyJob({ epochs: 40, dropout: 0, weightDecay: 0 }));
    expect(epochs.at(-1)!.valAccuracy).toBeGreaterThanOrEqual(0.9);
    expect(epochs.at(-1)!.loss).toBeLessThan(epochs[0]!.loss / 2);
  });

  it('leaves no tensor behind, also after an error', async () => {
    const before = tf.memory().numTensors;
    await train(engine);
    await train(engine, toyJob({ optimizer: 'sgd' }));
    await expect(train(engine, divergingJob())).rejects.toThrow();
    expect(tf.memory().numTensors).toBe(before);
  });

  it('restores Math.random', async () => {
    const original = Math.random;
    await train(engine);
    expect(Math.random).toBe(original);
  });

  it('explains a loss or weight that is no longer a number', async () => {
    await expect(train(engine, divergingJob())).rejects.toMatchObject({
      code: 'not-finite',
      message: expect.stringMatching(/epoch \d+.*learning rate of 1 .*0\.1,/) as string
    });
  });
});

/** Sums over inputs as large as numbers go overflow. Some engines' relu then hides it from the loss. */
function divergingJob() {
  const job = toyJob({ hidden: [64, 64], learningRate: 1, epochs: 20 });
  return { ...job, train: { ...job.train, x: job.train.x.map((value) => value * 3e38) } };
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
    const last = events.at(-1)!;
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
});
