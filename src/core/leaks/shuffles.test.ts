import { expect, it } from 'vitest';
import { makeColumn } from '../data/testing/make-table';
import { mulberry32 } from '../random';
import { codedColumn } from './coded-column';
import { Shuffles } from './shuffles';

const random = mulberry32(3);
const rows = Int32Array.from({ length: 400 }, (_, row) => row);
const income = Float64Array.from(rows, () => Math.floor(random() * 200));
/** Follows income; two decimals, so that most values are different. */
const spending = income.map((value) => Math.round(100 * (value / 10 + random())) / 100);
const level = Float64Array.from(rows, () => Math.floor(random() * 3));
const columns = [
  codedColumn(makeColumn('income', income)),
  codedColumn(makeColumn('spending', spending)),
  codedColumn(makeColumn('level', level, { kind: 'category' }))
];
const rule = {
  income: { kind: 'within', width: 5 },
  spending: { kind: 'equal' },
  level: { kind: 'equal' }
} as const;

it('shuffles the column that narrows most, among rows alike in what it follows', () => {
  const shuffled = new Shuffles(columns, rows).under(rule, 1)!;
  expect(shuffled[0]).toBe(columns[0]);
  expect(shuffled[2]).toBe(columns[2]);
  const { values } = shuffled[1]!;
  expect(values).not.toEqual(spending);
  expect(values.toSorted()).toEqual(spending.toSorted());
  // Bins of income are ten wide: in none of them has a value come from elsewhere.
  const held = (of: Float64Array) =>
    [...rows].map((row) => `${Math.floor(income[row]! / 10)} ${of[row]!}`).sort();
  expect(held(values)).toEqual(held(spending));
});

it('draws the same again with the same seed, and has nothing to shuffle where all is ignored', () => {
  const again = () => new Shuffles(columns, rows).under(rule, 2)![1]!.values;
  expect(again()).toEqual(again());
  expect(new Shuffles(columns, rows).under(rule, 3)![1]!.values).not.toEqual(again());
  expect(new Shuffles(columns, rows).under({}, 1)).toBeNull();
});
