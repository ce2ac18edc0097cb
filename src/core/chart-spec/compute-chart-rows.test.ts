import { describe, expect, it } from 'vitest';
import { makeColumn } from '../data/testing/make-table';
import type { ChartField } from './chart-request';
import { computeChartRows, MOST_DRAWN_ROWS } from './compute-chart-rows';
import type { Predicate } from './predicate';
import type { ChartTable } from './source-column';
import { sampleTable } from './testing/sample-columns';

const field = (as: string, of: ChartField['of'], most: number | null = null): ChartField => ({
  as,
  of,
  most
});
const education = field('e', { kind: 'value', column: 'Education', as: 'category' });
const answer = field('a', { kind: 'aggregate', column: 'Answer', op: 'mean' });
const count = field('n', { kind: 'aggregate', column: null, op: 'count' });

/** How many of the eight rows pass. */
function passing(filter: Predicate): number {
  return computeChartRows(sampleTable, { fields: [], filter }).total;
}

describe('groups', () => {
  it('have a row each, with categories in the order of their values', () => {
    const { rows, levels, total } = computeChartRows(sampleTable, {
      fields: [education, answer, count],
      filter: null
    });
    expect(rows).toEqual([
      { e: 'Undergraduate', a: 0, n: 3 },
      { e: 'Graduate', a: 2 / 3, n: 3 },
      { e: 'Advanced', a: 1, n: 2 }
    ]);
    expect(levels).toEqual({ e: ['Undergraduate', 'Graduate', 'Advanced'] });
    expect(total).toBe(8);
  });

  it('of nothing are all rows', () => {
    const median = field('m', { kind: 'aggregate', column: 'Income', op: 'median' });
    expect(computeChartRows(sampleTable, { fields: [median], filter: null }).rows).toEqual([
      { m: 40 }
    ]);
  });

  it('of ranges say where these begin and end; missing values are a group', () => {
    const bin = field('b', { kind: 'bin', column: 'Income', maxBins: 20, step: 50 });
    const { rows, levels } = computeChartRows(sampleTable, { fields: [bin, count], filter: null });
    expect(rows).toEqual([
      { b: 0, b_end: 50, b_mid: 25, b_label: '0–50', n: 4 },
      { b: 50, b_end: 100, b_mid: 75, b_label: '50–100', n: 3 },
      { b: null, b_end: null, b_mid: null, b_label: 'missing', n: 1 }
    ]);
    expect(levels).toEqual({ b_label: ['0–50', '50–100', 'missing'] });
  });

  it('of a test are those for which it holds, and the others', () => {
    const test = field('t', { kind: 'test', test: { field: 'City', equal: 'Bern' } });
    const { rows } = computeChartRows(sampleTable, { fields: [test, count], filter: null });
    expect(rows).toEqual([
      { t: 1, n: 4 },
      { t: 0, n: 4 }
    ]);
  });

  it('too many to be told apart are refused, with their number', () => {
    const request = { fields: [{ ...education, most: 2 }, count], filter: null };
    expect(() => computeChartRows(sampleTable, request)).toThrow(
      /Education has 3 different values; at most 2/
    );
  });

  it('of texts have no mean', () => {
    const mean = field('m', { kind: 'aggregate', column: 'City', op: 'mean' });
    expect(() => computeChartRows(sampleTable, { fields: [mean], filter: null })).toThrow(
      /City holds words, of which there is no mean/
    );
  });
});

describe('rows by themselves', () => {
  const many: ChartTable = {
    columns: [
      makeColumn(
        'X',
        Float64Array.from({ length: 10_000 }, (_, i) => i)
      )
    ],
    rowCount: 10_000,
    target: null
  };
  const x = field('x', { kind: 'value', column: 'X', as: 'number' });

  it('are a sample where they are many, the same each time, in their order', () => {
    const first = computeChartRows(many, { fields: [x], filter: null });
    expect(first.rows).toHaveLength(MOST_DRAWN_ROWS);
    expect(first).toMatchObject({ sampled: true, total: 10_000, of: 10_000 });
    const values = first.rows.map((row) => Number(row.x));
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(new Set(values).size).toBe(MOST_DRAWN_ROWS);
    expect(computeChartRows(many, { fields: [x], filter: null })).toEqual(first);
  });

  it('grouped by a value that nearly every row has for itself are refused', () => {
    expect(() => computeChartRows(many, { fields: [x, count], filter: null })).toThrow(
      /X would make more than 5,000 marks/
    );
  });

  it('in ranges too narrow to draw are refused', () => {
    const bin = field('b', { kind: 'bin', column: 'X', maxBins: 20, step: 0.001 });
    expect(() => computeChartRows(many, { fields: [bin], filter: null })).toThrow(/wider ranges/);
  });
});

describe('conditions', () => {
  it.each<[Predicate, number]>([
    [{ field: 'Income', gte: 50 }, 3],
    [{ field: 'Income', lt: 20 }, 1],
    [{ field: 'Income', range: [20, 40] }, 3],
    [{ field: 'Income', valid: false }, 1],
    [{ not: { field: 'Income', gte: 50 } }, 5],
    [{ field: 'Education', equal: 2 }, 3],
    [{ field: 'Education', oneOf: ['Graduate', 'Advanced'] }, 5],
    [{ field: 'City', equal: 'missing' }, 1],
    [{ field: 'City', gt: 'Bern' }, 3],
    [{ field: 'City', gt: 0 }, 0],
    [{ field: 'Answer', equal: true }, 4],
    [
      {
        and: [
          { field: 'Answer', equal: 1 },
          { field: 'City', equal: 'Rome' }
        ]
      },
      1
    ],
    [
      {
        or: [
          { field: 'Income', equal: 10 },
          { field: 'Income', equal: 20 }
        ]
      },
      2
    ]
  ])('%j lets %i pass', (predicate, rows) => expect(passing(predicate)).toBe(rows));

  it('on an unknown column say which there are', () => {
    expect(() => passing({ field: 'Wealth', equal: 1 })).toThrow(
      /no column "Wealth".*Income, Education, City, Answer/
    );
  });
});
