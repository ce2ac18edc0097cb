import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeColumn } from '../data/testing/make-table';
import type { Forward } from '../model/forward';
import type { InputEncoder } from '../prepare/prepared';
import { mulberry32 } from '../random';
import { contactReasons } from './contact-reasons';
import { flipAnswer } from './flip-answer';
import { nearestOther } from './nearest-other';
import { plausibleValues } from './plausible-values';
import { reasonWords } from './reason-words';
import { attributionOf, shapleySums } from './shapley-values';
import {
  drawnRows,
  formulaModel,
  linearModel,
  singleGroups,
  tangledModel
} from './testing/made-up-models';

const random = mulberry32(2);
const draw = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
const count = 300;
const columns = [
  makeColumn(
    'Age',
    Array.from({ length: count }, () => draw(20, 60)),
    { change: 'never' }
  ),
  makeColumn(
    'Income',
    Array.from({ length: count }, () => draw(10, 210)),
    {
      format: 'thousand-dollars'
    }
  ),
  makeColumn(
    'Education',
    Array.from({ length: count }, () => draw(1, 3)),
    {
      kind: 'category',
      change: 'rises',
      valueLabels: { '1': 'Undergraduate', '2': 'Graduate', '3': 'Advanced' }
    }
  ),
  makeColumn(
    'Job',
    Array.from({ length: count }, () => draw(0, 2)),
    { kind: 'category' },
    ['clerk', 'farmer', 'none']
  )
];
const names = columns.map(({ schema }) => schema.name);
const encoder: InputEncoder = {
  encodings: [
    { kind: 'number', column: 'Age', fill: 40 },
    { kind: 'number', column: 'Income', fill: 100 },
    { kind: 'number', column: 'Education', fill: 1 },
    { kind: 'one-hot', column: 'Job', levels: [1, 2] }
  ],
  features: ['Age', 'Income', 'Education', 'Job = farmer', 'Job = none'],
  mean: [0, 0, 0, 0, 0],
  scale: [1, 1, 1, 1, 1]
};
const ask = (model: Forward, values: readonly number[], mayChange: readonly string[]) =>
  flipAnswer({ model, encoder, columns, values, threshold: 0.5, mayChange, most: 1e5 });

/** Yes from an income of 120 on, of 100 with a degree; the young always. */
const scores = formulaModel(5, (x) => {
  const [age, income, education] = x;
  return age! < 21 || income! >= (education! > 1 ? 100 : 120) ? 0.8 : 0.2;
});

describe('plausibleValues', () => {
  it('keeps to the range, the grid and the direction of the column', () => {
    const { values, unit } = plausibleValues(columns[1]!, 83);
    expect(unit).toBe(1);
    expect(values.every((value) => Number.isInteger(value) && value >= 10 && value <= 210)).toBe(
      true
    );
    expect(values.slice(0, 4)).toEqual([78, 88, 73, 93]);
    expect(plausibleValues(columns[2]!, 2).values).toEqual([3]);
    expect(plausibleValues(columns[0]!, 40).values).toEqual([]);
    expect(plausibleValues(columns[1]!, NaN).values).toEqual([]);
    expect([...plausibleValues(columns[3]!, 0).values].sort()).toEqual([1, 2]);
  });
});

describe('flipAnswer', () => {
  it('finds the edge on the column’s own grid, each column by itself and the least of all', () => {
    const { smallest, alone } = ask(scores, [40, 113, 1, 0], names);
    expect(smallest!.changes).toEqual([{ column: 'Income', from: 113, to: 120 }]);
    expect(smallest!.probability).toBeCloseTo(0.8, 6);
    expect(alone.map(({ changes }) => changes[0])).toEqual([
      { column: 'Income', from: 113, to: 120 },
      { column: 'Education', from: 1, to: 2 }
    ]);
  });

  it('changes two columns where one is not enough or costs more', () => {
    const both = formulaModel(5, (x) => (x[1]! >= 100 && x[3] === 1 ? 0.9 : 0.1));
    const { smallest, alone } = ask(both, [40, 90, 1, 0], names);
    expect(alone).toEqual([]);
    expect(smallest!.changes).toEqual([
      { column: 'Income', from: 90, to: 100 },
      { column: 'Job', from: 0, to: 1 }
    ]);
  });

  it('never changes what cannot change or was not allowed to, and says so if nothing is left', () => {
    const { smallest } = ask(scores, [40, 60, 1, 0], ['Age', 'Job']);
    expect(smallest).toBeNull();
    const down = ask(scores, [40, 105, 2, 0], ['Education']);
    expect(down).toMatchObject({ smallest: null, alone: [] });
  });

  it('turns the answer, within the columns allowed, at no more than any single step costs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const inner = tangledModel(5, seed);
        const model = formulaModel(
          5,
          (x) =>
            inner(
              Float32Array.from(x, (value, i) => (i === 1 ? value / 100 : value / 20)),
              1
            )[0]!
        );
        const row = seed % count;
        const values = columns.map((column) => column.values[row]!);
        const encoded = (changed: readonly number[]) =>
          Float32Array.of(
            changed[0]!,
            changed[1]!,
            changed[2]!,
            +(changed[3] === 1),
            +(changed[3] === 2)
          );
        const before = model(encoded(values), 1)[0]! >= 0.5;
        const { smallest, alone } = ask(model, values, ['Income', 'Education', 'Job']);
        for (const flip of [...(smallest ? [smallest] : []), ...alone]) {
          const changed = [...values];
          for (const { column, to } of flip.changes) changed[names.indexOf(column)] = to;
          expect(changed[0]).toBe(values[0]);
          expect(model(encoded(changed), 1)[0]! >= 0.5).toBe(!before);
          expect(smallest!.cost).toBeLessThanOrEqual(flip.cost);
        }
        // If any step of a single column turns it, something is found.
        const single = columns.some((column, place) =>
          plausibleValues(column, values[place]!).values.some(
            (to) => model(encoded(values.with(place, to)), 1)[0]! >= 0.5 !== before
          )
        );
        expect(smallest !== null || !single).toBe(true);
      }),
      { seed: 1, numRuns: 25 }
    );
  });
});

describe('nearestOther', () => {
  const few = columns.map((column, i) => ({
    ...column,
    values: Float64Array.from(
      [
        [40, 40, 41, 60],
        [50, 60, 150, 150],
        [1, 1, 1, 1],
        [0, 0, 0, 1]
      ][i]!
    )
  }));
  const find = (probabilities: readonly number[], position: number | null = null) =>
    nearestOther(
      {
        columns: few,
        accepted: Uint8Array.of(0, 0, 1, 1),
        rows: Uint32Array.of(0, 1, 2, 3),
        probabilities
      },
      { values: [40, 50, 1, 0], position, saysYes: false },
      0.5
    );

  it('is the nearest of those whom model and answer set apart', () => {
    const found = find([0.1, 0.9, 0.8, 0.9])!;
    // The second is nearer, but did decline.
    expect(found).toMatchObject({ position: 2, accepted: true, probability: 0.8 });
    expect(found.differs).toEqual([1, 0]);
    expect(found.distance).toBeCloseTo((1 / 20 + 1) / 4, 9);
    expect(find([0.1, 0.9, 0.8, 0.9], 2)).toMatchObject({ position: 3 });
  });

  it('makes do with the model’s word where no answer bears it out; null if all are alike', () => {
    expect(find([0.1, 0.9, 0.2, 0.2])).toMatchObject({ position: 1, accepted: false });
    expect(find([0, 0, 0, 0])).toBeNull();
  });
});

describe('contactReasons', () => {
  it('are the columns that raise a linear score most, at most two, and none that lower it', () => {
    const background = drawnRows(100, 4, 3);
    const model = linearModel([0.4, 0.2, -0.3, 0.001]);
    const customers = {
      rows: 3,
      features: 4,
      x: Float32Array.of(1, 1, 1, 1, 0.9, -1, 1, 0, -1, -1, 1, 0)
    };
    expect(contactReasons(model, singleGroups(4), background, customers, 32)).toEqual([
      [0, 1],
      [0],
      []
    ]);
  });

  it('names what the exact values name first, for nearly everybody', () => {
    const model = tangledModel(8, 12);
    const background = drawnRows(100, 8, 4);
    const customers = drawnRows(120, 8, 5);
    const groups = singleGroups(8);
    const reasons = contactReasons(model, groups, background, customers, 32);
    let alike = 0;
    let judged = 0;
    reasons.forEach((reason, row) => {
      const customer = customers.x.subarray(row * 8, (row + 1) * 8);
      const sums = shapleySums(model, groups, customer, background, 0, 100, 1);
      const { contributions } = attributionOf(groups, sums, 0, 100);
      const ranked = contributions
        .map(({ value }, i) => ({ value, i }))
        .sort((a, b) => b.value - a.value);
      if (ranked[0]!.value < 0.03) return;
      judged++;
      if (reason.includes(ranked[0]!.i)) alike++;
    });
    expect(judged).toBeGreaterThan(60);
    expect(alike / judged).toBeGreaterThan(0.85);
  });

  it('reads as words', () => {
    const value = (place: number) => [40, 140, 2, NaN][place]!;
    expect(reasonWords([1, 2], columns, value)).toBe('Income of $140k and education: Graduate');
    expect(reasonWords([3], columns, value)).toBe('Job: unknown');
    expect(reasonWords([], columns, value)).toBe('nothing stands out');
  });
});
