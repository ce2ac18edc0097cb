import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldMetrics } from '../compare/fold-metrics';
import { makeColumn } from '../data/testing/make-table';
import { mulberry32 } from '../random';
import { backgroundRows } from './background-rows';
import { dependenceGrid } from './dependence-grid';
import { takeRows } from './encoded-rows';
import { centredDependence, hStatistic } from './h-statistic';
import { partialDependence } from './partial-dependence';
import { importanceOf, importanceSpread, shuffledMetrics } from './permutation-importance';
import { surrogateTree } from './surrogate-tree';
import {
  drawnRows,
  formulaModel,
  linearModel,
  singleGroups,
  tangledModel
} from './testing/made-up-models';

describe('permutation importance', () => {
  /** Says yes where the first input is above 0; the second is not looked at. */
  const model = formulaModel(2, (x) => (x[0]! > 0 ? 0.9 : 0.1));
  const rows = drawnRows(400, 2, 1);
  const y = Uint8Array.from({ length: 400 }, (_, row) => (rows.x[row * 2]! > 0 ? 1 : 0));
  const matrix = { ...rows, y };
  const intact = foldMetrics(y, model(rows.x, 400), 0.5);
  const [used, unused] = singleGroups(2).map((group) =>
    importanceOf(
      group.column,
      intact,
      [1, 2, 3, 4, 5].map((seed) => shuffledMetrics(model, matrix, group, 0.5, seed))
    )
  );

  it('leaves accuracy to chance where all was told by one column', () => {
    const { mean, sd } = importanceSpread(used!, 'accuracy');
    const share = y.reduce((sum, each) => sum + each, 0) / 400;
    // Two draws agree with this probability.
    expect(mean).toBeCloseTo(1 - (share ** 2 + (1 - share) ** 2), 1);
    expect(sd).toBeGreaterThan(0);
    expect(sd).toBeLessThan(0.06);
    expect(importanceSpread(used!, 'logLoss').mean).toBeGreaterThan(0.5);
  });

  it('is nothing for a column that is not looked at', () => {
    expect(unused!.losses.rocAuc).toEqual([0, 0, 0, 0, 0]);
    expect(importanceSpread(unused!, 'logLoss')).toEqual({ mean: 0, sd: 0 });
  });
});

describe('partial dependence', () => {
  it('is the line of a linear model, for the mean and for each customer', () => {
    const rows = drawnRows(50, 3, 2);
    const model = linearModel([0.2, -0.1, 0.4]);
    const values = [-1, 0, 0.5].map((value) => Float32Array.of(value));
    const { mean, curves } = partialDependence(model, rows, singleGroups(3)[1]!, values, [0, 7]);
    expect(curves).toHaveLength(2);
    for (const line of [mean, ...curves]) {
      expect(line[1]! - line[0]!).toBeCloseTo(-0.1, 6);
      expect(line[2]! - line[1]!).toBeCloseTo(-0.05, 6);
    }
    const own = rows.x[7 * 3]! * 0.2 + rows.x[7 * 3 + 2]! * 0.4;
    expect(curves[1]![1]).toBeCloseTo(own, 6);
  });

  it('is asked for at values that the column can have', () => {
    const ages = Array.from({ length: 200 }, (_, i) => 23 + (i % 45));
    const { values, deciles, kind } = dependenceGrid(makeColumn('age', ages));
    expect(kind).toBe('steps');
    expect(values.every(Number.isInteger)).toBe(true);
    expect([values[0], values.at(-1)]).toEqual([23, 67]);
    expect(values.length).toBeGreaterThan(20);
    expect(deciles).toHaveLength(9);
    const few = makeColumn('family', [3, 1, NaN, 2, 1], { kind: 'category' });
    expect(dependenceGrid(few)).toEqual({ values: [1, 2, 3], kind: 'levels', deciles: [] });
  });
});

describe('the H statistic', () => {
  const groups = singleGroups(3);
  const rows = drawnRows(40, 3, 3, 5);
  const of = (model: Parameters<typeof centredDependence>[0], a: number, b: number) =>
    hStatistic(
      ['a', 'b'],
      centredDependence(model, rows, [groups[a]!]),
      centredDependence(model, rows, [groups[b]!]),
      centredDependence(model, rows, [groups[a]!, groups[b]!])
    );

  it('is nothing where effects only add up', () => {
    const added = formulaModel(3, (x) => Math.sin(x[0]!) + x[1]! ** 2 + x[2]!);
    const { h, strength } = of(added, 0, 1);
    expect(h).toBeLessThan(1e-5);
    expect(strength).toBeLessThan(1e-5);
  });

  it('is one where a product of two centred columns is all there is', () => {
    let sums = [0, 0];
    for (let row = 0; row < 40; row++) sums = sums.map((s, i) => s + rows.x[row * 3 + i]! / 40);
    const product = formulaModel(3, (x) => (x[0]! - sums[0]!) * (x[1]! - sums[1]!) + x[2]!);
    const { h } = of(product, 0, 1);
    expect(h).toBeCloseTo(1, 5);
    expect(of(product, 0, 2).h).toBeLessThan(1e-3);
  });

  it('asks about equal values once and says the same', () => {
    let asked = 0;
    const model = formulaModel(3, (x) => {
      asked++;
      return x[0]! * x[1]!;
    });
    centredDependence(model, rows, [groups[0]!]);
    expect(asked).toBe(5 * 40);
  });
});

describe('the surrogate tree', () => {
  const random = mulberry32(4);
  const income = Array.from({ length: 600 }, () => Math.floor(random() * 200));
  const family = Array.from({ length: 600 }, () => 1 + Math.floor(random() * 4));
  const columns = [makeColumn('Income', income), makeColumn('Family', family)];
  const rows = Uint32Array.from(income.keys());
  const judged = (part: Uint32Array, says: (row: number) => number) => ({
    rows: part,
    probabilities: Float64Array.from(part, says)
  });
  const learned = rows.filter((row) => row < 400);
  const tested = rows.filter((row) => row >= 400);

  it('says the same as a model of two questions', () => {
    const says = (row: number) => (income[row]! > 99 ? (family[row]! > 2 ? 0.95 : 0.1) : 0.02);
    const tree = surrogateTree(columns, judged(learned, says), judged(tested, says), 3, 0.5);
    expect(tree.fidelity).toEqual({ rows: 200, agreement: 1, r2: expect.closeTo(1, 9) as number });
    expect(tree.rules[0]!.conditions.join(' and ')).toMatch(
      /Income above (99|10\d).* and Family above 2/
    );
    expect(tree.rules[0]!.share).toBeCloseTo(0.95, 9);
  });

  it('is told to be poor where a few questions do not reach', () => {
    const says = (row: number) => (income[row]! % 2 === 0 ? 0.9 : 0.1);
    const { fidelity } = surrogateTree(
      columns,
      judged(learned, says),
      judged(tested, says),
      2,
      0.5
    );
    expect(fidelity.r2).toBeLessThan(0.3);
    expect(fidelity.agreement).toBeLessThan(0.75);
  });
});

describe('backgroundRows', () => {
  it('has the mean of all customers, and the same rows every time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
        const model = tangledModel(4, seed);
        const rows = drawnRows(900, 4, seed);
        const chosen = backgroundRows(model, rows);
        expect(chosen.rows).toBe(100);
        const mean = (x: Float32Array, count: number) =>
          model(x, count).reduce((sum, each) => sum + each, 0) / count;
        expect(mean(chosen.x, 100)).toBeCloseTo(mean(rows.x, 900), 2);
        // So has every beginning, which is what there is until an explanation is done.
        const { x } = takeRows(chosen, [...Array(20).keys()]);
        expect(Math.abs(mean(x, 20) - mean(rows.x, 900))).toBeLessThan(0.04);
        expect(backgroundRows(model, rows).x).toEqual(chosen.x);
      }),
      { seed: 1, numRuns: 10 }
    );
  });

  it('is everybody where there are few', () => {
    const rows = drawnRows(7, 2, 1);
    const { x } = backgroundRows(linearModel([1, 0]), rows);
    const firsts = Array.from({ length: 7 }, (_, row) => x[row * 2]!);
    expect(takeRows(rows, [0, 6]).rows).toBe(2);
    expect(new Set(firsts).size).toBe(7);
  });
});
