import { describe, expect, it } from 'vitest';
import type { Services, TrainingService } from '../compute/services';
import { TableSession } from '../compute/table/table-session';
import type { TrainingJob, TrainingOutcome } from '../compute/training-protocol';
import { LoanbookError } from '../core/errors';
import { recommendedRecipe } from '../core/model/recipes';
import type { NewRun } from '../core/runs/run-record';
import type { CellContext, CellDefinition } from '../notebook/cell';
import { omitColumns } from './omit-columns';
import type { OmitParams } from './omit-params';
import { OmitSession } from './omit-session.svelte';
import { prepareCell } from './prepare-cell';

const session = new TableSession('test');
const opened = session.openSample(600, 1);
const view = { sourceId: opened.sourceId, repairs: [] };
const data = session.profile(view);
const settings = prepareCell.defaults;
const prepared = { ...session.prepare(view, settings), settings };

/** What a network says that looks at nothing but the first input. */
const saidBy = ({ x, features, rows }: TrainingJob['test']) =>
  Float32Array.from({ length: rows }, (_, row) => 1 / (1 + Math.exp(-x[row * features]!)));

const outcomeOf = (job: Pick<TrainingJob, 'validation' | 'test'>): TrainingOutcome => ({
  engine: 'simd',
  switches: [],
  seed: 3,
  epochs: [],
  network: { layers: [] },
  validationProbabilities: saidBy(job.validation),
  testProbabilities: saidBy(job.test),
  steps: 1,
  durationMs: 5,
  msPerStep: 5
});

const results: Readonly<Record<string, unknown>> = {
  data,
  prepare: prepared,
  model: { recipe: recommendedRecipe },
  train: { outcome: outcomeOf(prepared) },
  campaign: {
    terms: {
      costPerContact: 5,
      profitPerAcceptance: 100,
      budget: null,
      capacity: null,
      listSize: 600,
      acceptRate: 0.1
    }
  }
};

/** A cell's context whose trainings end at once, or never. */
function contextWith(columns: readonly string[] | null, ends = true) {
  const jobs: { job: TrainingJob; engine: string }[] = [];
  const recorded: NewRun[] = [];
  const published: unknown[] = [];
  const control = new AbortController();
  let began = () => undefined as void;
  const beginning = new Promise<void>((resolve) => (began = resolve));
  const trainer: Pick<TrainingService, 'start'> = {
    start(job, engine) {
      jobs.push({ job, engine });
      began();
      let stop = () => undefined as void;
      const stopped = new Promise<never>((_, reject) => {
        stop = () => reject(new LoanbookError('stopped', 'Training was stopped.'));
      });
      return {
        finished: ends ? Promise.resolve(outcomeOf(job)) : stopped,
        command: () => undefined,
        stop
      };
    }
  };
  const later =
    <A extends unknown[], R>(call: (...args: A) => R) =>
    (...args: A) =>
      Promise.resolve().then(() => call(...args));
  const services = {
    trainer,
    ledger: { record: (run: NewRun) => void recorded.push(run) },
    table: {
      prepare: later((...args: Parameters<TableSession['prepare']>) => session.prepare(...args)),
      leaveOut: later((...args: Parameters<TableSession['leaveOut']>) => session.leaveOut(...args)),
      evaluate: later((...args: Parameters<TableSession['evaluate']>) => session.evaluate(...args))
    }
  };
  const context = {
    params: { columns },
    services,
    signal: control.signal,
    intent: undefined,
    read: <P, R>(cell: CellDefinition<P, R, Services>) => results[cell.kind] as R,
    publish: (live: unknown) => published.push(live)
  } as unknown as CellContext<OmitParams, Services>;
  return { context, jobs, recorded, published, control, beginning };
}

describe('omitColumns', () => {
  it('trains the same recipe, seed and customers without each column, and takes each run down', async () => {
    const { context, jobs, recorded, published } = contextWith(null);
    const { left, durationMs } = await omitColumns(context);
    expect(left.map(({ column }) => column)).toEqual(['Age', 'Family', 'Education']);
    expect(durationMs).toBe(15);
    expect(jobs.map(({ job, engine }) => [job.recipe, job.seed, engine])).toEqual(
      jobs.map(() => [recommendedRecipe, 3, 'simd'])
    );
    const features = prepared.train.features;
    expect(jobs.map(({ job }) => features - job.train.features)).toEqual([1, 3, 2]);
    for (const { job } of jobs) expect(job.test.y).toEqual(prepared.test.y);
    expect(left[0]!.standIn?.column).toBe('Experience');
    expect(left[1]!.before.outcome).toEqual(left[0]!.before.outcome);
    const [live] = published;
    expect(live).toBeInstanceOf(OmitSession);
    expect((live as OmitSession).share).toBe(1);
    expect(recorded.map(({ preparation }) => preparation.dropped)).toEqual([
      ['Age'],
      ['Family'],
      ['Education']
    ]);
  });

  it('stops at once', async () => {
    const { context, control, beginning, jobs } = contextWith(['Age', 'Income'], false);
    const running = omitColumns(context);
    await beginning;
    control.abort();
    await expect(running).rejects.toMatchObject({ code: 'stopped' });
    expect(jobs).toHaveLength(1);
  });

  it('says which columns there are when none is chosen', async () => {
    const { context, jobs } = contextWith(['ZIP Code']);
    await expect(omitColumns(context)).rejects.toMatchObject({
      code: 'bad-setting',
      message: expect.stringContaining('Choose one or more of Age, Experience, Income') as string
    });
    expect(jobs).toEqual([]);
  });
});

it('knows how far several trainings are', () => {
  const live = new OmitSession(['Age', 'Family']);
  expect([live.share, live.remainingMs]).toEqual([0, NaN]);
  const progress = { step: 5, steps: 10, epoch: 1, epochs: 2, msPerStep: 1, batchLoss: 1 };
  live.receive({ kind: 'progress', progress: { ...progress, elapsedMs: 50, remainingMs: 50 } });
  expect([live.share, live.remainingMs]).toEqual([0.25, 150]);
  live.ended(0);
  live.begin(1);
  expect([live.share, live.remainingMs]).toEqual([0.5, 100]);
  live.ended(1);
  expect([live.share, live.remainingMs]).toEqual([1, 0]);
});
