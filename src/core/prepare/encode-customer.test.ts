import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeTable } from '../data/testing/make-table';
import { codedColumn } from './testing/coded-column';
import { encodeCustomer } from './encode-customer';
import { prepare } from './prepare';
import { splitRows } from './split';

const settings = {
  splitSeed: 7,
  testShare: 0.2,
  validationShare: 0.2,
  categories: 'one-hot',
  scalerRows: 'train',
  dropped: []
} as const;

const customer = fc.record({
  income: fc.oneof(fc.double({ min: 0, max: 300, noNaN: true }), fc.constant(NaN)),
  family: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(NaN)),
  job: fc.constantFrom('baker', 'cook', 'smith')
});

describe('encodeCustomer', () => {
  it('gives every customer the numbers of the design matrix', () => {
    fc.assert(
      fc.property(fc.array(customer, { minLength: 12, maxLength: 40 }), (customers) => {
        const table = makeTable([
          codedColumn(
            'Income',
            customers.map((c) => c.income)
          ),
          codedColumn(
            'Family',
            customers.map((c) => c.family),
            'category'
          ),
          codedColumn(
            'Job',
            customers.map((c) => c.job),
            'category'
          ),
          codedColumn(
            'answer',
            customers.map((_, i) => i % 2),
            'flag',
            'target'
          )
        ]);
        // A part of a short file may have drawn one answer only; such a file is refused elsewhere.
        const trainRows = splitRows(table.rowCount, settings).train;
        fc.pre(new Set(trainRows.map((row) => row % 2)).size === 2);
        const prepared = prepare(table, settings);
        for (const part of ['train', 'validation', 'test'] as const) {
          const { x, features } = prepared[part];
          prepared.split[part].forEach((row, i) => {
            const values = Object.fromEntries(
              table.columns.map((column) => [column.schema.name, column.values[row]!])
            );
            expect(encodeCustomer(prepared.encoder, values)).toEqual(
              x.slice(i * features, (i + 1) * features)
            );
          });
        }
      }),
      { seed: 1 }
    );
  });

  it('takes a value that is left out as missing, and writes into the given array', () => {
    const encoder = {
      encodings: [
        { kind: 'number', column: 'Income', fill: 70 },
        { kind: 'one-hot', column: 'Family', levels: [2, 3] }
      ],
      features: ['Income', 'Family = 2', 'Family = 3'],
      mean: [50, 0, 0],
      scale: [10, 1, 1]
    } as const;
    const into = new Float32Array(3);
    expect(encodeCustomer(encoder, { Family: 3 }, into)).toBe(into);
    expect(Array.from(into)).toEqual([2, 0, 1]);
    expect(Array.from(encodeCustomer(encoder, { Income: NaN, Family: 9 }))).toEqual([2, 0, 0]);
  });
});
