import { beforeEach, describe, expect, it } from 'vitest';
import type { PortableModel } from '../../core/portable/portable-model';
import { TableSession } from './table-session';
import { bytesOf, openSample, samplePreparation, textOf } from './testing/session-samples';

let session: TableSession;
beforeEach(() => {
  session = new TableSession('test');
});

describe('TableSession and a list of customers to be called', () => {
  it('opens it beside the customers, tells its drift, and ranks and writes it', () => {
    const view = openSample(session, 300);
    const inputs = session.prepare(view, samplePreparation).inputs.map(({ name }) => name);
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

    const { encoder, split, train } = session.prepare(view, samplePreparation);
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
    const csv20 = textOf(session.contactsCsv(request, 20, reasons));
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

  it('scores the open customers, and a file that it does not keep, repaired as they are', () => {
    const view = openSample(session, 300);
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
    expect(other).toThrow(expect.objectContaining({ code: 'no-inputs' }));
  });
});
