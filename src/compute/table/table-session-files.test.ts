import { beforeEach, describe, expect, it } from 'vitest';
import {
  hasSharedData,
  needsSharedData,
  readSharedText
} from '../../core/data/testing/shared-data';
import { TableSession } from './table-session';
import { bytesOf, openSample, samplePreparation } from './testing/session-samples';

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

describe('TableSession on a file whose answer is not known', () => {
  it('asks, waits, and opens with the choice', () => {
    const asked = session.openFile('shop.csv', bytesOf(unknownFile));
    if (asked.kind !== 'needs-target') throw new Error('It should have asked.');
    expect(asked.columns).toEqual(['age', 'colour', 'bought']);
    expect(asked.candidates.map(({ column }) => column)).toContain('bought');
    const opened = session.chooseTarget(asked.sourceId, {
      column: 'bought',
      accepted: 'yes'
    });
    expect(opened).toMatchObject({ kind: 'opened', name: 'shop.csv' });
    const profile = session.profile({ sourceId: opened.sourceId, repairs: [] });
    expect(profile.acceptedCount).toBe(10);
  });

  it('lets the choice be made again after a wrong one, and while it waits keeps the table', () => {
    const view = openSample(session);
    const { sourceId } = session.openFile('shop.csv', bytesOf(unknownFile));
    expect(() => session.chooseTarget(sourceId, { column: 'bought', accepted: 'maybe' })).toThrow(
      expect.objectContaining({ code: 'no-target' })
    );
    expect(session.profile(view)).toBeDefined();
    expect(() => session.profile({ sourceId, repairs: [] })).toThrow(
      expect.objectContaining({ code: 'worker-lost' })
    );
    const choice = { column: 'colour', accepted: 'red' };
    expect(session.chooseTarget(sourceId, choice)).toMatchObject({ kind: 'opened' });
    expect(() => session.chooseTarget('other', choice)).toThrow(
      expect.objectContaining({ code: 'worker-lost' })
    );
  });
});

describe.skipIf(!hasSharedData)(`TableSession on the real file, ${needsSharedData}`, () => {
  it('opens it, finds its quirks and splits it as the reference does', () => {
    const file = bytesOf(readSharedText('universal_bank.csv'));
    const { sourceId } = session.openFile('universal_bank.csv', file);
    const view = { sourceId, repairs: [] };
    const profile = session.profile(view);
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
    const { split } = session.prepare(view, samplePreparation);
    expect(Array.from(split.test)).toEqual(golden.split.test);

    const query = {
      view,
      sort: { column: 'Income', descending: true },
      filters: [{ column: 'Education', operator: 'contains', value: 'grad' } as const],
      offset: 0,
      limit: 3
    };
    const page = session.rows(query);
    expect(page.total).toBe(2096 + 1403);
  });
});
