import { describe, expect, it } from 'vitest';
import { makeColumn, makeTable } from '../data/testing/make-table';
import type { TrainedNetwork } from '../model/network';
import type { InputEncoder } from '../prepare/prepared';
import { columnDrift } from './column-drift';
import { contactList } from './contact-list';
import { contactsCsv } from './contacts-csv';
import { readList } from './read-list';

/** The probability rises with income alone. */
const network: TrainedNetwork = {
  layers: [
    {
      inputs: 2,
      units: 2,
      activation: 'softmax',
      kernel: Float32Array.of(0, 1, 0, 0),
      bias: new Float32Array(2)
    }
  ]
};
const encoder: InputEncoder = {
  encodings: [
    { kind: 'number', column: 'income', fill: 0 },
    { kind: 'one-hot', column: 'branch', levels: [1] }
  ],
  features: ['income', 'branch = b'],
  mean: [0, 0],
  scale: [1, 1]
};
const table = makeTable([
  makeColumn('id', [11, 12, 13, 14], { role: 'identifier' }),
  makeColumn('income', [1, 5, -2, 3]),
  makeColumn('branch', [0, 1, 1, 0], { kind: 'category' }, ['=a()', 'b']),
  makeColumn('calls', [0, 0, 1, 0], { role: 'ignored', valueLabels: { '1': 'never' } }),
  makeColumn('answer', [0, 1, 0, 0], { role: 'target' })
]);
const nobody = { excludeHolders: false, doNotCall: null };

describe('contactList', () => {
  it('ranks all customers by probability', () => {
    const { positions, probabilities } = contactList(table, encoder, network, nobody);
    expect([...positions]).toEqual([1, 3, 0, 2]);
    expect(probabilities[0]).toBeCloseTo(1 / (1 + Math.exp(-5)), 6);
  });

  it('leaves out who holds a loan and who is not to be called', () => {
    const doNotCall = { column: 'calls', value: 'never' };
    const list = contactList(table, encoder, network, { excludeHolders: true, doNotCall });
    expect([...list.positions]).toEqual([3, 0]);
    expect(list).toMatchObject({ holders: 1, barred: 1 });
  });

  it('takes segments from the file’s plan, else from the probability', () => {
    const rich = { label: 'well off', all: [{ column: 'income', atLeast: 3 }] };
    const planned = { ...table, plan: { charts: [], segments: [rich] } };
    const list = contactList(planned, encoder, network, nobody);
    expect(Array.from(list.segments, (s) => list.segmentNames[s])).toEqual([
      'well off',
      'well off',
      'other customers',
      'other customers'
    ]);
    const bands = contactList(table, encoder, network, nobody);
    expect(bands.segmentNames[bands.segments[0]!]).toBe('very likely, 50% and more');
  });
});

describe('contactsCsv', () => {
  it('has no formulas and no answers', () => {
    const list = contactList(table, encoder, network, nobody);
    expect(contactsCsv(table, list, 3, { encoder, reasons: [[0], [0, 1], []] })).toBe(
      [
        'Contact rank,Probability,Reason,Segment,id,income,branch,calls',
        '1,0.9933,income of 5,"very likely, 50% and more",12,5,b,0',
        `2,0.9526,income of 3 and branch: =a(),"very likely, 50% and more",14,3,"'=a()",0`,
        `3,0.7311,nothing stands out,"very likely, 50% and more",11,1,"'=a()",0`,
        ''
      ].join('\n')
    );
  });
});

describe('readList', () => {
  it('finds columns in any order and spelling, and gives texts their codes', () => {
    const list = readList('new.csv', 'Branch,opted_out,INCOME\nb,yes,7\nc,no,2\n,no,\n', table, [
      'income',
      'branch'
    ]);
    const column = (name: string) => list.columns.find(({ schema }) => schema.name === name)!;
    expect([...column('income').values]).toEqual([7, 2, NaN]);
    expect([...column('branch').values]).toEqual([1, 2, NaN]);
    expect(column('branch').dictionary).toEqual(['=a()', 'b', 'c']);
    expect(column('opted_out').dictionary).toEqual(['no', 'yes']);
    const called = contactList(list, encoder, network, { excludeHolders: true, doNotCall: null });
    expect([...called.positions]).toEqual([0, 1, 2]);
  });

  it('says which columns are missing', () => {
    const read = () => readList('new.csv', 'id,branch\n1,b\n2,c\n', table, ['income', 'branch']);
    expect(read).toThrow(/new\.csv lacks income/);
    expect(read).toThrow(expect.objectContaining({ code: 'no-inputs' }));
  });
});

describe('columnDrift', () => {
  const wide = (shift: number) =>
    makeTable([
      makeColumn(
        'income',
        Array.from({ length: 1000 }, (_, i) => i + shift)
      ),
      makeColumn(
        'branch',
        Array.from({ length: 1000 }, (_, i) => (i % 10 < 5 ? 0 : 1))
      )
    ]);

  it('is nothing for the same customers, and grows as they move away', () => {
    const psi = (shift: number) => columnDrift(wide(0), wide(shift), ['income'])[0]!.psi;
    expect(psi(0)).toBe(0);
    expect(psi(50)).toBeGreaterThan(psi(20));
    expect(columnDrift(wide(0), wide(500), ['income'])[0]!.verdict).toBe('changed');
  });

  it('equals the definition for a column of two values', () => {
    const after = makeTable([
      makeColumn('income', [1]),
      makeColumn(
        'branch',
        Array.from({ length: 1000 }, (_, i) => (i % 10 < 2 ? 0 : 1))
      )
    ]);
    const [first] = columnDrift(wide(0), after, ['branch', 'other']);
    const [p, q] = [500.5 / 1001, 200.5 / 1001];
    const expected = (q - p) * Math.log(q / p) + (p - q) * Math.log((1 - q) / (1 - p));
    expect(first!.psi).toBeCloseTo(expected, 12);
  });
});
