import { beforeEach, describe, expect, it } from 'vitest';
import { TableSession } from './table-session';
import { bytesOf, openSample, samplePreparation } from './testing/session-samples';

let session: TableSession;
beforeEach(() => {
  session = new TableSession('test');
});

describe('TableSession on the synthetic sample', () => {
  it('answers everything about it', () => {
    const heard: number[] = [];
    const opened = session.openSample(300, 1, (done, total) => heard.push(done / total));
    expect(opened.kind).toBe('opened');
    expect(heard.at(-1)).toBe(1);
    const view = { sourceId: opened.sourceId, repairs: [] };

    const profile = session.profile(view);
    expect(profile).toMatchObject({ view, synthetic: true, rowCount: 300 });
    expect(profile.columns).toHaveLength(14);
    expect(profile.acceptedCount).toBeGreaterThan(0);

    const income = session.summary(view).all.Income!;
    const column = profile.columns.find(({ schema }) => schema.name === 'Income')!;
    expect([column.min, column.max]).toEqual([income.min, income.max]);
    expect(column.typical).toBe(income['50%']);

    expect(session.charts(view).length).toBeGreaterThan(5);
    expect(session.findings(view).length).toBeGreaterThan(0);

    const query = { view, sort: null, filters: [], offset: 10, limit: 5 };
    const page = session.rows(query);
    expect(page.total).toBe(300);
    expect(page.rows.map(({ position }) => position)).toEqual([10, 11, 12, 13, 14]);

    const prepared = session.prepare(view, samplePreparation);
    expect([prepared.train.rows, prepared.validation.rows, prepared.test.rows]).toEqual([
      243, 27, 30
    ]);
  });

  it('writes a CSV that opens as the same table', () => {
    const view = openSample(session);
    const reopened = session.openFile('copy.csv', session.toCsv(view));
    const copy = session.profile({ sourceId: reopened.sourceId, repairs: [] });
    expect(copy.columns).toEqual(session.profile(view).columns);
    expect(copy.synthetic).toBe(false);
  });

  it('applies repairs to a view and leaves the table as it was', () => {
    const view = openSample(session, 2000);
    const { proposals, columns, fingerprint } = session.profile(view);
    const proposal = proposals.find(({ column }) => column === 'Experience')!;
    const repaired = session.profile({ ...view, repairs: [proposal.id] });
    const minimum = (all: typeof columns) =>
      all.find(({ schema }) => schema.name === 'Experience')!.min;
    expect(minimum(columns)).toBeLessThan(0);
    expect(minimum(repaired.columns)).toBe(0);
    expect(repaired.fingerprint).toBe(fingerprint);
    expect(repaired.proposals).toEqual(proposals);
    expect(minimum(session.profile(view).columns)).toBeLessThan(0);
  });

  it('computes each answer once a view, whatever the order of its repairs', () => {
    const view = openSample(session, 2000);
    const ids = session.profile(view).proposals.map(({ id }) => id);
    const first = session.charts({ ...view, repairs: ids });
    expect(session.charts({ ...view, repairs: ids.toReversed() })).toBe(first);
    expect(session.charts(view)).not.toBe(first);
    expect(session.summary(view)).toBe(session.summary(view));
  });

  it('prepares anew each time, since what it gives is moved away', () => {
    const view = openSample(session);
    const first = session.prepare(view, samplePreparation);
    const second = session.prepare(view, samplePreparation);
    expect(second).toEqual(first);
    expect(second.train.x.buffer).not.toBe(first.train.x.buffer);
  });

  it('keeps what was open when a file cannot be opened', () => {
    const view = openSample(session);
    const before = session.profile(view);
    expect(() => session.openFile('empty.csv', bytesOf(''))).toThrow(
      expect.objectContaining({ code: 'empty-file' })
    );
    expect(() => session.openFile('page.csv', bytesOf('<!doctype html><p>'))).toThrow(
      expect.objectContaining({ code: 'not-a-table' })
    );
    expect(session.profile(view)).toEqual(before);
  });

  it('keeps the table before the current one, and no more', () => {
    const first = openSample(session, 300, 1);
    const second = openSample(session, 300, 2);
    expect(session.profile(first)).toBeDefined();
    const third = openSample(session, 300, 3);
    expect(() => session.profile(first)).toThrow(expect.objectContaining({ code: 'worker-lost' }));
    expect(session.profile(second)).toBeDefined();
    expect(session.profile(third)).toBeDefined();
  });

  it('knows the same customers by the same id, whoever opens them', () => {
    const view = openSample(session);
    const other = new TableSession('other');
    expect(() => other.profile(view)).toThrow(expect.objectContaining({ code: 'worker-lost' }));
    other.openSample(300, 1);
    expect(other.profile(view)).toEqual(session.profile(view));
    const file = session.openFile('a.csv', session.toCsv(view));
    expect(session.openFile('b.csv', session.toCsv(view)).sourceId).toBe(file.sourceId);
    expect(() => other.profile({ sourceId: file.sourceId, repairs: [] })).toThrow(
      expect.objectContaining({
        code: 'rows-missing',
        message: expect.stringContaining('Open the same file again')
      })
    );
  });

  it('evaluates', () => {
    const { confusion } = session.evaluate({
      labels: Uint8Array.of(0, 1, 1, 0),
      probabilities: Float32Array.of(0.1, 0.9, 0.2, 0.3),
      threshold: 0.5,
      seed: 1
    });
    expect(confusion).toEqual({ tn: 2, fp: 0, fn: 1, tp: 1 });
  });
});
