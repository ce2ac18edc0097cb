import { expect, it } from 'vitest';
import { makeColumn } from '../data/testing/make-table';
import { mulberry32 } from '../random';
import { association } from './association';
import { codedColumn } from './coded-column';
import { groupColumn } from './group-column';

const rows = Int32Array.from({ length: 1000 }, (_, row) => row);
const random = mulberry32(11);
const number = Float64Array.from(rows, () => random() * 100);
const grouped = (values: Float64Array, kind: 'number' | 'category' = 'number') =>
  groupColumn(codedColumn(makeColumn('x', values, { kind })), rows);

it('is 1 between columns that decide each other, and about 0 between strangers', () => {
  const letters = number.map((value) => Math.floor(value / 10));
  expect(association(grouped(number), grouped(number), rows)).toBeCloseTo(1, 6);
  expect(association(grouped(number), grouped(letters, 'category'), rows)).toBeGreaterThan(0.8);
  const other = Float64Array.from(rows, () => random());
  expect(association(grouped(number), grouped(other), rows)).toBeLessThan(0.1);
});

it('is 0 beside a column of one value', () => {
  expect(association(grouped(number), grouped(number.fill(3)), rows)).toBe(0);
});

it('groups measured columns of many values in tenths', () => {
  const { groupOf, groups } = grouped(Float64Array.from(rows, (row) => row));
  expect(groups).toBe(10);
  const sizes = Array.from({ length: 10 }, (_, g) => groupOf.filter((each) => each === g).length);
  expect(sizes).toEqual(Array(10).fill(100));
});
