import { describe, expect, it } from 'vitest';
import type { DataProfile } from '../compute/protocol';
import type { TrainingOutcome, TrainingProgress } from '../compute/training-protocol';
import type { Services, TrainingListener } from '../compute/services';
import { LoanbookError } from '../core/errors';
import { isRunRecord } from '../core/runs/is-run-record';
import type { NewRun } from '../core/runs/run-record';
import { sampleRun } from '../core/runs/testing/sample-run';
import type { CellContext } from '../notebook/cell';
import { trainCell, type TrainParams } from './train-cell';

const { preparation, recipe, scores, epochs } = sampleRun();
const progress: TrainingProgress = {
  step: 30,
  steps: 100,
  epoch: 1,
  epochs: 2,
  elapsedMs: 75,
  remainingMs: 175,
  msPerStep: 2.5,
  batchLoss: 0.2
};
const outcome: TrainingOutcome = {
  engine: 'wasm',
  switches: [],
  seed: 3,
  epochs,
  network: { layers: [] },
  validationProbabilities: new Float32Array(1),
  testProbabilities: new Float32Array(2),
  steps: 100,
  durationMs: 250,
  msPerStep: 2.5
};
const matrix = { rows: 2, features: 1, x: new Float32Array(2), y: Uint8Array.of(0, 1) };
const results: Readonly<Record<string, unknown>> = {
  data: {
    name: 'customers.csv',
    fingerprint: '0123456789abcdef',
    rowCount: 5000,
    view: { sourceId: '1', repairs: ['negative:Age'] },
    proposals: [
      { id: 'negative:Age', column: 'Age', action: 'Set them to 0 years.' },
      { id: 'other', column: 'Job', action: 'Mark them as missing.' }
    ]
  } satisfies Partial<Record<keyof DataProfile, unknown>>,
  prepare: { settings: preparation, train: matrix, validation: matrix, test: matrix },
  model: { recipe }
};

/** Runs the train cell over a trainer that the test plays. */
function startTraining(params: Partial<TrainParams> = {}, scoring = () => Promise.resolve(scores)) {
  const recorded: NewRun[] = [];
  const abort = new AbortController();
  let resolve: (outcome: TrainingOutcome) => void = () => undefined;
  let reject: (thrown: unknown) => void = () => undefined;
  const finished = new Promise<TrainingOutcome>((onResult, onFailure) => {
    resolve = onResult;
    reject = onFailure;
  });
  let listener: TrainingListener | undefined;
  const services = {
    table: { evaluate: scoring },
    trainer: {
      start: (_job: unknown, _engine: unknown, _command: unknown, heard: TrainingListener) => {
        listener = heard;
        const stop = () => reject(new LoanbookError('stopped', 'Stopped.'));
        return { finished, stop, command: () => undefined };
      }
    },
    ledger: { record: (run: NewRun) => recorded.push(run) }
  } as unknown as Services;
  const context = {
    params: { seed: 3, engine: 'auto', ...params },
    services,
    signal: abort.signal,
    intent: undefined,
    read: ({ kind }: { kind: string }) => results[kind],
    progress: () => undefined,
    publish: () => undefined
  } as unknown as CellContext<TrainParams, Services>;
  const running = Promise.resolve(trainCell.run(context));
  return { running, resolve, reject, abort, recorded, listener: listener! };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('a training run', () => {
  it('is recorded with its scores when it ends', async () => {
    const { running, resolve, recorded } = startTraining();
    resolve(outcome);
    await running;
    await turn();
    expect(recorded).toHaveLength(1);
    const [run] = recorded;
    expect(isRunRecord({ ...run, id: '1', name: 'Run' })).toBe(true);
    expect(run).toMatchObject({
      data: { name: 'customers.csv', rowCount: 5000, repairs: ['Age: Set them to 0 years'] },
      preparation,
      recipe,
      seed: 3,
      engine: 'wasm',
      state: 'finished',
      problem: null,
      epochs,
      scores,
      durationMs: 250
    });
  });

  it('is recorded without scores where they cannot be computed, and succeeds all the same', async () => {
    const lost = () => Promise.reject(new LoanbookError('worker-lost', 'Lost.'));
    const { running, resolve, recorded } = startTraining({}, lost);
    resolve(outcome);
    await expect(running).resolves.toMatchObject({ outcome });
    await turn();
    expect(recorded).toMatchObject([{ state: 'finished', scores: null }]);
  });

  it('is recorded with its curves so far when it is stopped, and still counts as stopped', async () => {
    const { running, abort, recorded, listener } = startTraining();
    listener.onMeasured?.({ engine: 'cpu', msPerStep: 9, steps: 5 });
    listener.onMeasured?.({ engine: 'wasm', msPerStep: 2, steps: 5 });
    listener.onEvent({ kind: 'progress', progress });
    listener.onEvent({ kind: 'epoch', index: 0, record: epochs[0]! });
    abort.abort();
    await expect(running).rejects.toMatchObject({ code: 'stopped' });
    expect(recorded).toMatchObject([
      {
        state: 'stopped',
        engine: 'wasm',
        problem: null,
        epochs: [epochs[0]],
        scores: null,
        durationMs: 75,
        msPerStep: 2.5
      }
    ]);
  });

  it('leaves no record when it is stopped before its first step', async () => {
    const { running, abort, recorded } = startTraining();
    abort.abort();
    await expect(running).rejects.toMatchObject({ code: 'stopped' });
    expect(recorded).toEqual([]);
  });

  it('is recorded with the reason when it fails', async () => {
    const { running, reject, recorded, listener } = startTraining({ engine: 'webgl' });
    const change = { from: 'webgl', to: 'cpu', epoch: 0, reason: 'The context was lost.' } as const;
    listener.onEvent({ kind: 'switched', change });
    reject(new LoanbookError('not-finite', 'The loss is not a number.'));
    await expect(running).rejects.toMatchObject({ code: 'not-finite' });
    expect(recorded).toMatchObject([
      { state: 'failed', engine: 'cpu', problem: 'The loss is not a number.', switches: [change] }
    ]);
  });
});
