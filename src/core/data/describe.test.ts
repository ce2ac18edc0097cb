import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeColumn, describeTable } from './describe';
import { readBankTable } from './testing/bank-table';
import { expectClose } from './testing/expect-close';
import { makeColumn, makeTable } from './testing/make-table';
import { hasSharedData, needsSharedData, readGolden } from './testing/shared-data';

describe('describeColumn', () => {
  it('skips missing values', () => {
    expect(describeColumn(Float64Array.of(3, NaN, 1, 2))).toEqual({
      count: 3,
      mean: 2,
      std: 1,
      min: 1,
      '25%': 1.5,
      '50%': 2,
      '75%': 2.5,
      max: 3
    });
  });

  it('has no deviation for one value and nothing but a count for none', () => {
    expect(describeColumn(Float64Array.of(7))).toMatchObject({
      count: 1,
      mean: 7,
      std: NaN,
      max: 7
    });
    expect(describeColumn(Float64Array.of(NaN))).toEqual({
      count: 0,
      mean: NaN,
      std: NaN,
      min: NaN,
      '25%': NaN,
      '50%': NaN,
      '75%': NaN,
      max: NaN
    });
  });

  it('leaves the column as it was and keeps the quartiles in order', () => {
    const numbers = fc.float64Array({ minLength: 1, noNaN: true, min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(numbers, (values) => {
        const before = values.slice();
        const d = describeColumn(values);
        expect(values).toEqual(before);
        const ladder = [d.min, d['25%'], d['50%'], d['75%'], d.max];
        expect(ladder.every((step, i) => i === 0 || step >= ladder[i - 1]!)).toBe(true);
      }),
      { seed: 1 }
    );
  });
});

describe('describeTable', () => {
  const table = makeTable([
    makeColumn('x', [1, 2, 4]),
    makeColumn('text', [0, 1, 0], { kind: 'category' }, ['a', 'b']),
    makeColumn('answer', [1, 0, 0], { kind: 'flag', role: 'target' })
  ]);

  it('leaves out texts', () => {
    expect(Object.keys(describeTable(table))).toEqual(['x', 'answer']);
  });

  it('describes one group of customers', () => {
    expect(describeTable(table, 'accepted').x).toMatchObject({ count: 1, mean: 1 });
    expect(describeTable(table, 'declined').x).toMatchObject({ count: 2, mean: 3 });
  });
});

describe.skipIf(!hasSharedData)(`describeTable, ${needsSharedData}`, () => {
  it.each([
    ['all', 'all'],
    ['accepted', 'loan1'],
    ['declined', 'loan0']
  ] as const)('equals pandas for %s', (rows, key) => {
    const golden = readGolden();
    const description = describeTable(readBankTable(), rows);
    expect(Object.keys(description)).toEqual(golden.columns);
    for (const [name, expected] of Object.entries(golden.describe[key])) {
      expect(Object.keys(description[name]!)).toEqual(Object.keys(expected));
      expectClose(Object.values(description[name]!), Object.values(expected));
    }
  });
});
