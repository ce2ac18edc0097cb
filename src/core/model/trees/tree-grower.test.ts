import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../data/table';
import { makeColumn } from '../../data/testing/make-table';
import { mulberry32 } from '../../random';
import { binColumns } from './bin-columns';
import { TreeGrower, type GrowthSettings } from './tree-grower';
import { leafOf, type Tree } from './tree';

const settings: GrowthSettings = {
  maxDepth: 1,
  maxLeaves: Infinity,
  minLeafRows: 1,
  minLeafWeight: 0,
  columnsPerSplit: 99,
  localThresholds: true,
  mode: 'gradients'
};

function grow(
  columns: readonly Column[],
  answers: readonly number[],
  change: Partial<GrowthSettings> = {}
): Tree {
  const rows = Uint32Array.from(answers, (_, row) => row);
  const target = Float64Array.from(answers);
  const weight = new Float64Array(rows.length).fill(1);
  const binned = binColumns(columns, rows, 255);
  const grower = new TreeGrower(binned, { ...settings, ...change }, mulberry32(1));
  return grower.grow(rows, target, weight).tree;
}

const answersOf = (tree: Tree, columns: readonly Column[]) =>
  Array.from(columns[0]!.values, (_, row) => tree.value[leafOf(tree, columns, row)]!);

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const error = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0);

describe('TreeGrower', () => {
  it('asks the question that leaves the least squared error, as trying all of them shows', () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }), fc.nat(1));
    fc.assert(
      fc.property(fc.array(row, { minLength: 4, maxLength: 30 }), (rows) => {
        const answers = rows.map(([, , answer]) => answer);
        const columns = [0, 1].map((c) =>
          makeColumn(
            `c${c}`,
            rows.map((each) => each[c]!)
          )
        );
        const left = error(answers);
        let least = left;
        for (const { values } of columns) {
          for (const bound of values) {
            const [low, high] = [true, false].map((side) =>
              answers.filter((_, i) => values[i]! <= bound === side)
            );
            if (high!.length > 0) least = Math.min(least, error(low!) + error(high!));
          }
        }
        const found = answersOf(grow(columns, answers), columns);
        const after = answers.reduce((sum, answer, i) => sum + (answer - found[i]!) ** 2, 0);
        expect(after).toBeCloseTo(least, 9);
      }),
      { seed: 1, numRuns: 60 }
    );
  });

  it('sends missing values where they fit best, and later ones with most rows', () => {
    const column = makeColumn('a', [NaN, NaN, 1, 2, 8, 9]);
    const tree = grow([column], [1, 1, 0, 0, 1, 1]);
    expect(answersOf(tree, [column])).toEqual([1, 1, 0, 0, 1, 1]);
    const known = grow([makeColumn('a', [1, 2, 3, 8])], [0, 0, 0, 1]);
    expect(answersOf(known, [makeColumn('a', [NaN])])).toEqual([0]);
  });

  it('divides categories without regard to their order', () => {
    const words = ['a', 'b', 'c', 'd', 'unseen'];
    const job = makeColumn('Job', [0, 1, 2, 3, 0, 1, 2, 3], { kind: 'category' }, words);
    const answers = [1, 0, 1, 0, 1, 0, 1, 0];
    const tree = grow([job], answers);
    expect(answersOf(tree, [job])).toEqual(answers);
    expect([...tree.categories[0]!].sort()).toEqual([1, 3]);
  });

  it('lets the answer only rise where it is told to', () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.nat(1));
    fc.assert(
      fc.property(fc.array(row, { minLength: 20, maxLength: 60 }), (rows) => {
        const columns = [0, 1].map((c) =>
          makeColumn(
            `c${c}`,
            rows.map((each) => each[c]!)
          )
        );
        const answers = rows.map(([, , answer]) => answer);
        const tree = grow(columns, answers, { maxDepth: 5, monotone: [1, 0] });
        for (let other = 0; other < 10; other++) {
          const line = [0, 1].map((c) =>
            makeColumn(
              `c${c}`,
              Array.from({ length: 10 }, (_, i) => (c === 0 ? i : other))
            )
          );
          const found = answersOf(tree, line);
          expect(found).toEqual(found.toSorted((a, b) => a - b));
        }
      }),
      { seed: 1, numRuns: 40 }
    );
  });

  it('keeps to its limits', () => {
    const values = Array.from({ length: 64 }, (_, i) => i);
    const random = mulberry32(5);
    const answers = values.map(() => random());
    const column = [makeColumn('a', values)];
    const leaves = (tree: Tree) => tree.rows.filter((_, node) => tree.feature[node] === -1);
    expect(leaves(grow(column, answers, { maxDepth: 3 })).length).toBeLessThanOrEqual(8);
    expect(leaves(grow(column, answers, { maxDepth: 99, maxLeaves: 5 }))).toHaveLength(5);
    const wide = leaves(grow(column, answers, { maxDepth: 99, minLeafRows: 10 }));
    expect(Math.min(...wide)).toBeGreaterThanOrEqual(10);
    expect(wide.reduce((sum, rows) => sum + rows, 0)).toBe(64);
  });
});

it('bins by quantiles where there are more values than bins', () => {
  const values = Array.from({ length: 1000 }, (_, i) => (i < 500 ? 0 : i));
  const { columns } = binColumns([makeColumn('a', values)], Uint32Array.from(values.keys()), 11);
  const [{ bins, codes, low, high }] = columns as [(typeof columns)[number]];
  expect(bins).toBeLessThanOrEqual(11);
  values.forEach((value, row) => {
    expect(low[codes[row]!]!).toBeLessThanOrEqual(value);
    expect(high[codes[row]!]!).toBeGreaterThanOrEqual(value);
  });
});
