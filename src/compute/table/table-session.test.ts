import { beforeEach, describe, expect, it } from 'vitest';
import {
  hasSharedData,
  needsSharedData,
  readSharedText
} from '../../core/data/testing/shared-data';
import type { TableView } from '../protocol';
import { TableSession } from './table-session';

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer;
const settings = {
  splitSeed: 42,
  testShare: 0.1,
  validationShare: 0.1,
  categories: 'as-numbers',
  scalerRows: 'all',
  dropped: []
} as const;

/** A file that Loanbook does not know: 40 customers, two of whose columns could be the answer. */
const unknownFile = [
  'age,colour,bought',
  ...Array.from(
    { length: 40 },
    (_, i) => `${20 + i},${i % 3 ? 'red' : 'blue'},${i % 4 ? 'no' : 'yes'}`
  )
].join('\n');

let session: TableSession;
beforeEach(() => {
  session = new TableSession('test');
});

async function openSample(rows = 300, seed = 1): Promise<TableView> {
  const { sourceId } = await session.openSample(rows, seed);
  return { sourceId, repairs: [] };
}

describe('TableSession on the synthetic sample', () => {
  it('answers everything about it', async () => {
    const heard: number[] = [];
    const opened = await session.openSample(300, 1, (done, total) => heard.push(done / total));
    expect(opened.kind).toBe('opened');
    expect(heard.at(-1)).toBe(1);
    const view = { sourceId: opened.sourceId, repairs: [] };

    const profile = await session.profile(view);
    expect(profile).toMatchObject({ view, synthetic: true, rowCount: 300 });
    expect(profile.columns).toHaveLength(14);
    expect(profile.acceptedCount).toBeGreaterThan(0);

    const income = (await session.summary(view)).all.Income!;
    const column = profile.columns.find(({ schema }) => schema.name === 'Income')!;
    expect([column.min, column.max]).toEqual([income.min, income.max]);
    expect(column.typical).toBe(income['50%']);

    expect((await session.charts(view)).length).toBeGreaterThan(5);
    expect((await session.findings(view)).length).toBeGreaterThan(0);

    const query = { view, sort: null, filters: [], offset: 10, limit: 5 };
    const page = await session.rows(query);
    expect(page.total).toBe(300);
    expect(page.rows.map(({ position }) => position)).toEqual([10, 11, 12, 13, 14]);

    const prepared = await session.prepare(view, settings);
    expect([prepared.train.rows, prepared.validation.rows, prepared.test.rows]).toEqual([
      243, 27, 30
    ]);
  });

  it('writes a CSV that opens as the same table', async () => {
    const view = await openSample();
    const reopened = await session.openFile('copy.csv', await session.toCsv(view));
    const copy = await session.profile({ sourceId: reopened.sourceId, repairs: [] });
    expect(copy.columns).toEqual((await session.profile(view)).columns);
    expect(copy.synthetic).toBe(false);
  });

  it('applies repairs to a view and leaves the table as it was', async () => {
    const view = await openSample(2000);
    const { proposals, columns, fingerprint } = await session.profile(view);
    const proposal = proposals.find(({ column }) => column === 'Experience')!;
    const repaired = await session.profile({ ...view, repairs: [proposal.id] });
    const minimum = (all: typeof columns) =>
      all.find(({ schema }) => schema.name === 'Experience')!.min;
    expect(minimum(columns)).toBeLessThan(0);
    expect(minimum(repaired.columns)).toBe(0);
    expect(repaired.fingerprint).toBe(fingerprint);
    expect(repaired.proposals).toEqual(proposals);
    expect(minimum((await session.profile(view)).columns)).toBeLessThan(0);
  });

  it('computes each answer once a view, whatever the order of its repairs', async () => {
    const view = await openSample(2000);
    const ids = (await session.profile(view)).proposals.map(({ id }) => id);
    const first = await session.charts({ ...view, repairs: ids });
    expect(await session.charts({ ...view, repairs: ids.toReversed() })).toBe(first);
    expect(await session.charts(view)).not.toBe(first);
    expect(await session.summary(view)).toBe(await session.summary(view));
  });

  it('prepares anew each time, since what it gives is moved away', async () => {
    const view = await openSample();
    const first = await session.prepare(view, settings);
    const second = await session.prepare(view, settings);
    expect(second).toEqual(first);
    expect(second.train.x.buffer).not.toBe(first.train.x.buffer);
  });

  it('keeps what was open when a file cannot be opened', async () => {
    const view = await openSample();
    const before = await session.profile(view);
    await expect(session.openFile('empty.csv', bytesOf(''))).rejects.toMatchObject({
      code: 'empty-file'
    });
    await expect(session.openFile('page.csv', bytesOf('<!doctype html><p>'))).rejects.toMatchObject(
      {
        code: 'not-a-table'
      }
    );
    expect(await session.profile(view)).toEqual(before);
  });

  it('keeps the table before the current one, and no more', async () => {
    const first = await openSample(300, 1);
    const second = await openSample(300, 2);
    await expect(session.profile(first)).resolves.toBeDefined();
    const third = await openSample(300, 3);
    await expect(session.profile(first)).rejects.toMatchObject({ code: 'worker-lost' });
    await expect(session.profile(second)).resolves.toBeDefined();
    await expect(session.profile(third)).resolves.toBeDefined();
  });

  it('gives ids that no other session gives', async () => {
    const { sourceId } = await openSample();
    const other = new TableSession('other');
    await other.openSample(300, 1);
    await expect(other.profile({ sourceId, repairs: [] })).rejects.toMatchObject({
      code: 'worker-lost',
      message: expect.stringContaining('Open it again')
    });
  });

  it('evaluates', async () => {
    const { confusion } = await session.evaluate({
      labels: Uint8Array.of(0, 1, 1, 0),
      probabilities: Float32Array.of(0.1, 0.9, 0.2, 0.3),
      threshold: 0.5,
      seed: 1
    });
    expect(confusion).toEqual({ tn: 2, fp: 0, fn: 1, tp: 1 });
  });
});

describe('TableSession on a file whose answer is not known', () => {
  it('asks, waits, and opens with the choice', async () => {
    const asked = await session.openFile('shop.csv', bytesOf(unknownFile));
    if (asked.kind !== 'needs-target') throw new Error('It should have asked.');
    expect(asked.columns).toEqual(['age', 'colour', 'bought']);
    expect(asked.candidates.map(({ column }) => column)).toContain('bought');
    const opened = await session.chooseTarget(asked.sourceId, {
      column: 'bought',
      accepted: 'yes'
    });
    expect(opened).toMatchObject({ kind: 'opened', name: 'shop.csv' });
    const profile = await session.profile({ sourceId: opened.sourceId, repairs: [] });
    expect(profile.acceptedCount).toBe(10);
  });

  it('lets the choice be made again after a wrong one, and while it waits keeps the table', async () => {
    const view = await openSample();
    const { sourceId } = await session.openFile('shop.csv', bytesOf(unknownFile));
    await expect(
      session.chooseTarget(sourceId, { column: 'bought', accepted: 'maybe' })
    ).rejects.toMatchObject({ code: 'no-target' });
    await expect(session.profile(view)).resolves.toBeDefined();
    await expect(session.profile({ sourceId, repairs: [] })).rejects.toMatchObject({
      code: 'worker-lost'
    });
    const choice = { column: 'colour', accepted: 'red' };
    await expect(session.chooseTarget(sourceId, choice)).resolves.toMatchObject({ kind: 'opened' });
    await expect(session.chooseTarget('other', choice)).rejects.toMatchObject({
      code: 'worker-lost'
    });
  });
});

describe.skipIf(!hasSharedData)(`TableSession on the real file, ${needsSharedData}`, () => {
  it('opens it, finds its quirks and splits it as the reference does', async () => {
    const file = bytesOf(readSharedText('universal_bank.csv'));
    const { sourceId } = await session.openFile('universal_bank.csv', file);
    const view = { sourceId, repairs: [] };
    const profile = await session.profile(view);
    expect(profile).toMatchObject({ rowCount: 5000, acceptedCount: 480, synthetic: false });
    expect(profile.proposals.map(({ column, count }) => [column, count])).toEqual([
      ['Experience', 52],
      ['ZIP Code', 1]
    ]);
    const golden = JSON.parse(readSharedText('golden.json')) as {
      data_quality: { distinct: Record<string, number> };
      split: { test: number[] };
    };
    expect(
      Object.fromEntries(profile.columns.map(({ schema, distinct }) => [schema.name, distinct]))
    ).toEqual(golden.data_quality.distinct);
    const { split } = await session.prepare(view, settings);
    expect(Array.from(split.test)).toEqual(golden.split.test);

    const query = {
      view,
      sort: { column: 'Income', descending: true },
      filters: [{ column: 'Education', operator: 'contains', value: 'grad' } as const],
      offset: 0,
      limit: 3
    };
    const page = await session.rows(query);
    expect(page.total).toBe(2096 + 1403);
  });
});
