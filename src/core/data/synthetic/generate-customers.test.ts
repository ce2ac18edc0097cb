import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LoanbookError } from '../../errors';
import { countValues } from '../count-values';
import { largestRemainder } from '../largest-remainder';
import { findColumn, type Table } from '../table';
import { customersToCsv } from './customers-to-csv';
import { generateCustomers } from './generate-customers';
import { syntheticRecipe } from './synthetic-recipe';

const RANGES: Readonly<Record<string, readonly [low: number, high: number]>> = {
  Age: [23, 67],
  Experience: [-7, 43],
  Income: [8, 227],
  Family: [1, 4],
  CCAvg: [0, 10.05],
  Education: [1, 3],
  Mortgage: [0, 760],
  'Personal Loan': [0, 1],
  'Securities Account': [0, 1],
  'CD Account': [0, 1],
  Online: [0, 1],
  CreditCard: [0, 1]
};

const valuesOf = (table: Table, name: string): Float64Array => findColumn(table, name)!.values;

/** How many rows fall into each cell; `cellOf` numbers the cells from 0. */
function countCells(table: Table, cells: number, cellOf: (row: number) => number): number[] {
  const counts = new Array<number>(cells).fill(0);
  for (let row = 0; row < table.rowCount; row++) counts[cellOf(row)]!++;
  return counts;
}

function expectExactTables(table: Table): void {
  const [education, family, age, income] = ['Education', 'Family', 'Age', 'Income'].map((name) =>
    valuesOf(table, name)
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const households = largestRemainder(syntheticRecipe.eduFam.flat(), table.rowCount);
  expect(countCells(table, 12, (row) => (education[row]! - 1) * 4 + family[row]! - 1)).toEqual(
    households
  );

  const { ageCounts, ageFrom } = syntheticRecipe;
  expect(countCells(table, ageCounts.length, (row) => age[row]! - ageFrom)).toEqual(
    largestRemainder(ageCounts, table.rowCount)
  );

  const groupOf = (row: number): number =>
    education[row]! > 1 ? 3 : family[row]! < 3 ? 0 : family[row]! - 2;
  const sizes = countCells(table, 4, groupOf);
  syntheticRecipe.income.forEach((weights, group) => {
    const counts = new Array<number>(weights.length).fill(0);
    income.forEach((value, row) => {
      if (groupOf(row) === group) counts[Math.floor((value - 8) / 5)]!++;
    });
    expect(counts).toEqual(largestRemainder(weights, sizes[group]!));
  });
}

describe('generateCustomers', () => {
  it('makes the stated 5,000 customers of seed 227, byte for byte', () => {
    const csv = customersToCsv(generateCustomers(5000, 227));
    expect(createHash('sha256').update(csv).digest('hex')).toBe(
      'a0a6d589221d1ee247dea1255a17d5deac5c9ace6305e21802d2fd4b5ed7a250'
    );
  });

  it('is labelled synthetic and looks like the bank', () => {
    const table = generateCustomers(5000, 227);
    expect(table).toMatchObject({ name: 'Synthetic bank', synthetic: true, rowCount: 5000 });
    const accepted = valuesOf(table, table.target.column).filter((v) => v === 1);
    expect(accepted).toHaveLength(481);
  });

  it('keeps count tables that fit 5,000 as they are', () => {
    const { eduFam, ageCounts, income } = syntheticRecipe;
    const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
    expect(sum(eduFam.flat())).toBe(5000);
    expect(sum(ageCounts)).toBe(5000);
    expect(sum(income.flat())).toBe(5000);
  });

  it('gives valid customers and exact tables for any size and seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 3000 }), fc.integer(), (rows, seed) => {
        const table = generateCustomers(rows, seed);
        expect(table.columns).toHaveLength(14);
        for (const { schema, values, dictionary } of table.columns) {
          expect(values).toHaveLength(rows);
          expect(dictionary).toBeNull();
          const [low, high] = RANGES[schema.name] ?? [1, 99_999];
          const isValid = (value: number): boolean =>
            value >= low && value <= high && (schema.name === 'CCAvg' || Number.isInteger(value));
          expect(values.every(isValid), schema.name).toBe(true);
        }
        expect(Array.from(valuesOf(table, 'ID'))).toEqual(
          Array.from({ length: rows }, (_, i) => i + 1)
        );
        expect(valuesOf(table, 'Income').every((v) => v % 10 !== 6 && v % 10 !== 7)).toBe(true);
        expect(valuesOf(table, 'Mortgage').every((v) => v === 0 || v >= 75)).toBe(true);
        const malformed = [...valuesOf(table, 'ZIP Code').entries()].filter(
          ([, zip]) => zip < 90_000
        );
        expect(malformed).toEqual(rows < 385 ? [] : [[384, 9307]]);
        expectExactTables(table);
      }),
      {
        seed: 1,
        numRuns: 25,
        examples: [
          [100, 1],
          [384, 2],
          [385, 3],
          [5000, 4]
        ]
      }
    );
  });

  it('keeps the shares of a large bank', () => {
    const table = generateCustomers(100_000, 9);
    expectExactTables(table);
    const accepted = Uint8Array.from(valuesOf(table, 'Personal Loan'));
    const share = accepted.reduce((a, b) => a + b, 0) / table.rowCount;
    expect(share).toBeGreaterThan(0.09);
    expect(share).toBeLessThan(0.1);
    const rates = countValues(valuesOf(table, 'CD Account'), accepted).map(
      (c) => c.accepted / c.count
    );
    expect(rates[1]).toBeGreaterThan(5 * rates[0]!);
  });

  it('is the same for the same seed, and another for another', () => {
    const first = generateCustomers(400, 7);
    expect(generateCustomers(400, 7)).toEqual(first);
    expect(generateCustomers(400, 8).fingerprint).not.toBe(first.fingerprint);
  });

  it('reports its steps to the last', () => {
    const seen: [number, number][] = [];
    generateCustomers(100, 1, (done, total) => seen.push([done, total]));
    expect(seen.map(([done]) => done)).toEqual(seen.map((_, i) => i + 1));
    expect(seen.at(-1)![0]).toBe(seen.at(-1)![1]);
  });

  it.each([99, 1_000_001, 100.5, NaN])('refuses %s customers', (rows) => {
    expect(() => generateCustomers(rows, 1)).toThrow(LoanbookError);
    expect(() => generateCustomers(rows, 1)).toThrow('from 100 to 1,000,000');
  });

  it('refuses a seed that is no whole number', () => {
    expect(() => generateCustomers(100, 0.5)).toThrow('Choose a whole number');
  });
});
