import { beforeEach, describe, expect, it } from 'vitest';
import {
  hasSharedData,
  needsSharedData,
  readSharedText
} from '../../core/data/testing/shared-data';
import type { PreparationSettings } from '../../core/prepare/prepared';
import type { PortableModel } from '../../core/portable/portable-model';
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

function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (thrown) {
    return thrown;
  }
  return undefined;
}

let session: TableSession;
beforeEach(() => {
  session = new TableSession('test');
});

function openSample(rows = 300, seed = 1): TableView {
  const { sourceId } = session.openSample(rows, seed);
  return { sourceId, repairs: [] };
}

describe('TableSession and a list of customers to be called', () => {
  it('opens it beside the customers, tells its drift, and ranks and writes it', () => {
    const view = openSample(300);
    const inputs = session.prepare(view, settings).inputs.map(({ name }) => name);
    const { columns } = session.profile(view);
    const page = session.rows({ view, sort: null, filters: [], offset: 0, limit: 300 });
    const kept = columns.flatMap(({ schema }, at) => (schema.role === 'target' ? [] : [at]));
    const csv = [
      kept.map((at) => columns[at]!.schema.name.toUpperCase()),
      ...page.rows.map(({ values }) => kept.map((at) => values[at]!))
    ].join('\n');
    const { profile, drift } = session.openList('new.csv', bytesOf(csv), view, inputs);
    expect(profile.rowCount).toBe(300);
    expect(drift).toHaveLength(inputs.length);
    expect(Math.max(...drift.map(({ psi }) => psi))).toBeLessThan(1e-12);

    const { encoder, split, train } = session.prepare(view, settings);
    const size = encoder.features.length;
    const kernel = new Float32Array(2 * size).fill(0.1);
    const layers = [
      { inputs: size, units: 2, activation: 'softmax', kernel, bias: new Float32Array(2) } as const
    ];
    const rules = { excludeHolders: true, doNotCall: null };
    const request = { view: profile.view, encoder, network: { layers }, rules };
    expect(session.contacts(request).positions).toHaveLength(300);
    const own = session.contacts({ ...request, view });
    expect(own.positions).toHaveLength(300 - own.holders);
    const reasons = Array.from({ length: 20 }, (_, i) => [i % 2]);
    const csv20 = new TextDecoder().decode(session.contactsCsv(request, 20, reasons));
    const lines = csv20.trim().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines[1]).toMatch(/,Age of \d+ years,/);
    expect(lines[2]).toMatch(/,Experience of \d+ years,/);
    expect(session.encodedAt(view, encoder, split.train).x).toEqual(train.x);
    expect(session.rowsAt(profile.view, [2, 999, 0]).map(({ position }) => position)).toEqual([
      2, 0
    ]);
    expect(session.profile(view).rowCount).toBe(300);
  });
});

describe('TableSession and a model', () => {
  const scorer = {
    kind: 'logistic',
    inputs: [{ kind: 'number', column: 0, fill: 0, mean: 0, scale: 1 }],
    coefficients: [1],
    intercept: 0
  } as const;
  const column = { column: 'Experience', name: 'Experience', kind: 'number' } as const;
  const model: PortableModel = {
    name: 'logisticRegression',
    columns: [{ ...column, negativeIsZero: false, truth: null }],
    keys: ['ID'],
    scorer
  };
  const textOf = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes);

  it('scores the open customers, and a file that it does not keep, repaired as they are', () => {
    const view = openSample(300);
    const scores = session.scores(view, model);
    expect(scores).toHaveLength(300);
    const lines = textOf(session.scoresCsv(view, model)).trim().split('\n');
    expect(lines[0]).toBe('ID,probability');
    expect(lines[300]).toBe(`300,${scores[299]}`);

    const list = session.openList('list.csv', session.toCsv(view), view, ['Experience']);
    const file = () => bytesOf('id,EXPERIENCE\n7,-2\n9,0\n8,\n');
    const plain = session.scoreFile('new.csv', file(), view, model);
    expect(plain.rows).toBe(3);
    expect(textOf(plain.csv)).toBe(`ID,probability\n7,${1 / (1 + Math.exp(2))}\n9,0.5\n8,0.5\n`);
    const repairs = ['negative:Experience'];
    const repaired = session.scoreFile('new.csv', file(), { ...view, repairs }, model);
    expect(textOf(repaired.csv)).toBe('ID,probability\n7,0.5\n9,0.5\n8,0.5\n');
    expect(session.profile(list.profile.view).rowCount).toBe(300);
    const other = () => session.scoreFile('other.csv', bytesOf('id,age\n1,2\n'), view, model);
    expect(thrownBy(other)).toMatchObject({ code: 'no-inputs' });
  });
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

    const prepared = session.prepare(view, settings);
    expect([prepared.train.rows, prepared.validation.rows, prepared.test.rows]).toEqual([
      243, 27, 30
    ]);
  });

  it('writes a CSV that opens as the same table', () => {
    const view = openSample();
    const reopened = session.openFile('copy.csv', session.toCsv(view));
    const copy = session.profile({ sourceId: reopened.sourceId, repairs: [] });
    expect(copy.columns).toEqual(session.profile(view).columns);
    expect(copy.synthetic).toBe(false);
  });

  it('applies repairs to a view and leaves the table as it was', () => {
    const view = openSample(2000);
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
    const view = openSample(2000);
    const ids = session.profile(view).proposals.map(({ id }) => id);
    const first = session.charts({ ...view, repairs: ids });
    expect(session.charts({ ...view, repairs: ids.toReversed() })).toBe(first);
    expect(session.charts(view)).not.toBe(first);
    expect(session.summary(view)).toBe(session.summary(view));
  });

  it('prepares anew each time, since what it gives is moved away', () => {
    const view = openSample();
    const first = session.prepare(view, settings);
    const second = session.prepare(view, settings);
    expect(second).toEqual(first);
    expect(second.train.x.buffer).not.toBe(first.train.x.buffer);
  });

  it('keeps what was open when a file cannot be opened', () => {
    const view = openSample();
    const before = session.profile(view);
    expect(thrownBy(() => session.openFile('empty.csv', bytesOf('')))).toMatchObject({
      code: 'empty-file'
    });
    expect(
      thrownBy(() => session.openFile('page.csv', bytesOf('<!doctype html><p>')))
    ).toMatchObject({
      code: 'not-a-table'
    });
    expect(session.profile(view)).toEqual(before);
  });

  it('keeps the table before the current one, and no more', () => {
    const first = openSample(300, 1);
    const second = openSample(300, 2);
    expect(session.profile(first)).toBeDefined();
    const third = openSample(300, 3);
    expect(thrownBy(() => session.profile(first))).toMatchObject({ code: 'worker-lost' });
    expect(session.profile(second)).toBeDefined();
    expect(session.profile(third)).toBeDefined();
  });

  it('knows the same customers by the same id, whoever opens them', () => {
    const view = openSample();
    const other = new TableSession('other');
    expect(thrownBy(() => other.profile(view))).toMatchObject({ code: 'worker-lost' });
    other.openSample(300, 1);
    expect(other.profile(view)).toEqual(session.profile(view));
    const file = session.openFile('a.csv', session.toCsv(view));
    expect(session.openFile('b.csv', session.toCsv(view)).sourceId).toBe(file.sourceId);
    expect(thrownBy(() => other.profile({ sourceId: file.sourceId, repairs: [] }))).toMatchObject({
      code: 'rows-missing',
      message: expect.stringContaining('Open the same file again')
    });
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
    const view = openSample();
    const { sourceId } = session.openFile('shop.csv', bytesOf(unknownFile));
    expect(
      thrownBy(() => session.chooseTarget(sourceId, { column: 'bought', accepted: 'maybe' }))
    ).toMatchObject({ code: 'no-target' });
    expect(session.profile(view)).toBeDefined();
    expect(thrownBy(() => session.profile({ sourceId, repairs: [] }))).toMatchObject({
      code: 'worker-lost'
    });
    const choice = { column: 'colour', accepted: 'red' };
    expect(session.chooseTarget(sourceId, choice)).toMatchObject({ kind: 'opened' });
    expect(thrownBy(() => session.chooseTarget('other', choice))).toMatchObject({
      code: 'worker-lost'
    });
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
    const { split } = session.prepare(view, settings);
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

describe('TableSession and leaks', () => {
  it('divides with copies together, and then finds no copy across the division', async () => {
    const view = openSample(600);
    const groupedBy = session
      .profile(view)
      .columns.filter(({ schema, distinct }) => schema.kind === 'number' && distinct < 80)
      .map(({ schema }) => schema.name)
      .slice(0, 1);
    const rule = Object.fromEntries(groupedBy.map((name) => [name, { kind: 'equal' as const }]));
    const ask = (preparation: PreparationSettings) => {
      const { split } = session.prepare(view, preparation);
      return session.findLeaks({ view, split, settings: preparation, rule });
    };
    const random = await ask(settings);
    const grouped = await ask({ ...settings, division: 'grouped', groupedBy });
    expect(random.nearCopies.byAnswer[0].test).toBeGreaterThan(0.5);
    expect(grouped.nearCopies.byAnswer[0].test).toBe(0);
    expect(grouped.division).toBe('grouped');

    const folds = session.groupedFolds({ view, groupedBy, parts: 3, repeats: 2, seed: 1 });
    expect(folds).toHaveLength(6);
    expect(folds.slice(0, 3).reduce((sum, rows) => sum + rows.length, 0)).toBe(600);
    const nobody = { view, groupedBy: ['nowhere'], parts: 3, repeats: 1, seed: 1 };
    expect(thrownBy(() => session.groupedFolds(nobody))).toMatchObject({ code: 'bad-setting' });
  });
});
