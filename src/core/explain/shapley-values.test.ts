import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Forward } from '../model/forward';
import type { ColumnGroup } from './column-groups';
import { takeRows, type EncodedRows } from './encoded-rows';
import { addSums, attributionOf, shapleySums } from './shapley-values';
import {
  drawnRows,
  formulaModel,
  linearModel,
  singleGroups,
  tangledModel
} from './testing/made-up-models';

function explain(
  model: Forward,
  groups: readonly ColumnGroup[],
  customer: Float32Array,
  background: EncodedRows,
  seed = 1
) {
  const sums = shapleySums(model, groups, customer, background, 0, background.rows, seed);
  return attributionOf(groups, sums, model(customer, 1)[0]!, background.rows);
}

/** The definition: the mean over all orders of what a column's joining changes, and over the background. */
function byAllOrders(
  model: Forward,
  groups: readonly ColumnGroup[],
  customer: Float32Array,
  background: EncodedRows
): number[] {
  const orders = permutations(groups.map((_, i) => i));
  const values = groups.map(() => 0);
  for (let row = 0; row < background.rows; row++) {
    for (const order of orders) {
      const x = takeRows(background, [row]).x;
      let before = model(x, 1)[0]!;
      for (const column of order) {
        const { from, count } = groups[column]!;
        x.set(customer.subarray(from, from + count), from);
        const after = model(x, 1)[0]!;
        values[column]! += (after - before) / orders.length / background.rows;
        before = after;
      }
    }
  }
  return values;
}

function permutations(items: readonly number[]): number[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest])
  );
}

const cases = fc.record({
  features: fc.integer({ min: 1, max: 8 }),
  rows: fc.integer({ min: 1, max: 12 }),
  levels: fc.constantFrom(0, 2, 3),
  seed: fc.integer({ min: 1, max: 1e6 })
});

describe('shapleySums', () => {
  it('is the mean over all orders, with columns of several inputs', () => {
    const groups = [
      { column: 'number', from: 0, count: 1 },
      { column: 'category', from: 1, count: 3 },
      { column: 'one level', from: 4, count: 0 },
      { column: 'flag', from: 4, count: 1 },
      { column: 'other', from: 5, count: 2 }
    ];
    for (const levels of [0, 2]) {
      const model = tangledModel(7, 5);
      const background = drawnRows(9, 7, 6, levels);
      const customer = drawnRows(1, 7, 7, levels).x;
      const { contributions, method } = explain(model, groups, customer, background);
      const expected = byAllOrders(model, groups, customer, background);
      expect(method).toBe('exact');
      contributions.forEach(({ value, error }, i) => {
        expect(value).toBeCloseTo(expected[i]!, 6);
        expect(error).toBe(0);
      });
    }
  });

  it('is known in closed form for a linear model', () => {
    const weights = [0.3, -0.2, 0, 0.05];
    const background = drawnRows(20, 4, 3);
    const customer = drawnRows(1, 4, 4).x;
    const { contributions } = explain(linearModel(weights), singleGroups(4), customer, background);
    contributions.forEach(({ value }, i) => {
      let mean = 0;
      for (let row = 0; row < 20; row++) mean += background.x[row * 4 + i]! / 20;
      expect(value).toBeCloseTo(weights[i]! * (customer[i]! - mean), 6);
    });
  });

  it('adds up to the difference from the background: efficiency', () => {
    fc.assert(
      fc.property(cases, ({ features, rows, levels, seed }) => {
        const model = tangledModel(features, seed);
        const customer = drawnRows(1, features, seed + 1, levels).x;
        const background = drawnRows(rows, features, seed + 2, levels);
        const { base, probability, contributions } = explain(
          model,
          singleGroups(features),
          customer,
          background
        );
        const said = model(background.x, rows);
        expect(base).toBeCloseTo(said.reduce((sum, each) => sum + each, 0) / rows, 6);
        const sum = contributions.reduce((total, { value }) => total + value, base);
        expect(sum).toBeCloseTo(probability, 6);
      }),
      { seed: 1, numRuns: 60 }
    );
  });

  it('gives nothing to a column that the model does not look at: dummy', () => {
    fc.assert(
      fc.property(cases, ({ features, rows, levels, seed }) => {
        const inner = tangledModel(features, seed);
        // The last column is there and not used.
        const model = formulaModel(features + 1, (x) => inner(x.slice(0, features), 1)[0]!);
        const { contributions } = explain(
          model,
          singleGroups(features + 1),
          drawnRows(1, features + 1, seed + 1, levels).x,
          drawnRows(rows, features + 1, seed + 2, levels)
        );
        expect(contributions.at(-1)!.value).toBeCloseTo(0, 7);
      }),
      { seed: 2, numRuns: 60 }
    );
  });

  it('gives the same to columns that do the same: symmetry', () => {
    fc.assert(
      fc.property(cases, ({ features, rows, levels, seed }) => {
        const inner = tangledModel(features, seed);
        // The last two columns count only by their sum and are equal everywhere.
        const model = formulaModel(features + 1, (x) => {
          const joined = x.slice(0, features);
          joined[features - 1]! += x[features]!;
          return inner(joined, 1)[0]!;
        });
        const doubled = (count: number, from: number): EncodedRows => {
          const single = drawnRows(count, features, from, levels);
          const x = new Float32Array(count * (features + 1));
          for (let row = 0; row < count; row++) {
            x.set(single.x.subarray(row * features, (row + 1) * features), row * (features + 1));
            x[(row + 1) * (features + 1) - 1] = single.x[(row + 1) * features - 1]!;
          }
          return { rows: count, features: features + 1, x };
        };
        const { contributions } = explain(
          model,
          singleGroups(features + 1),
          doubled(1, seed + 1).x,
          doubled(rows, seed + 2)
        );
        expect(contributions.at(-1)!.value).toBeCloseTo(contributions.at(-2)!.value, 6);
      }),
      { seed: 3, numRuns: 60 }
    );
  });

  it('is the same in parts, and tells how unsure a part is', () => {
    const model = tangledModel(6, 1);
    const background = drawnRows(40, 6, 2);
    const customer = drawnRows(1, 6, 3).x;
    const groups = singleGroups(6);
    const part = (from: number, to: number) =>
      shapleySums(model, groups, customer, background, from, to, 1);
    const whole = attributionOf(groups, part(0, 40), 0.5, 40);
    const parts = attributionOf(groups, addSums(part(0, 15), part(15, 40)), 0.5, 40);
    const first = attributionOf(groups, part(0, 15), 0.5, 40);
    whole.contributions.forEach(({ value }, i) => {
      expect(parts.contributions[i]!.value).toBeCloseTo(value, 9);
      expect(first.contributions[i]!.error).toBeGreaterThan(0);
    });
    expect(first).toMatchObject({ done: 15, background: 40 });
  });

  it('samples above twelve columns, keeps the sum exact, and its error tells how far off it is', () => {
    // Pairs of columns work together: the values have a closed form, half of each product's change.
    const features = 16;
    const model = formulaModel(features, (x) => {
      let sum = 0;
      for (let i = 0; i < features; i += 2) sum += (x[i]! * x[i + 1]!) / 20;
      return sum;
    });
    const background = drawnRows(30, features, 8);
    const customer = drawnRows(1, features, 9).x;
    const explained = explain(model, singleGroups(features), customer, background);
    expect(explained.method).toBe('sampled');
    const sum = explained.contributions.reduce((total, { value }) => total + value, explained.base);
    expect(sum).toBeCloseTo(explained.probability, 6);
    explained.contributions.forEach(({ value, error }, i) => {
      const partner = i ^ 1;
      let exact = 0;
      for (let row = 0; row < 30; row++) {
        const b = (column: number) => background.x[row * features + column]!;
        const [x, y] = [customer[i]!, customer[partner]!];
        exact += ((x - b(i)) * (y + b(partner))) / 2 / 20 / 30;
      }
      // Products of two have no error at all in a pair of opposite orders.
      expect(value).toBeCloseTo(exact, 6);
      expect(error).toBeLessThan(1e-6);
    });

    const tangled = tangledModel(14, 4);
    const again = (seed: number) =>
      explain(tangled, singleGroups(14), drawnRows(1, 14, 5).x, drawnRows(10, 14, 6), seed);
    const runs = Array.from({ length: 60 }, (_, seed) => again(seed + 1));
    const first = runs.map(({ contributions }) => contributions[0]!);
    const mean = first.reduce((total, { value }) => total + value, 0) / 60;
    const sd = Math.sqrt(first.reduce((total, { value }) => total + (value - mean) ** 2, 0) / 59);
    const told = Math.sqrt(first.reduce((total, { error }) => total + error ** 2, 0) / 60);
    expect(told / sd).toBeGreaterThan(0.7);
    expect(told / sd).toBeLessThan(1.4);
  });
});
