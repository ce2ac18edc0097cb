import { describe, expect, it } from 'vitest';
import type { ColumnDescription } from '../../core/data/describe';
import { compareGroups } from './compare-groups';

const stats = (count: number, mean: number, std: number): ColumnDescription => ({
  count,
  mean,
  std,
  min: 0,
  '25%': 0,
  '50%': 0,
  '75%': 0,
  max: 0
});

describe('compareGroups', () => {
  it('sorts columns by Cohen’s d', () => {
    const accepted = { Age: stats(11, 45, 10), Income: stats(11, 145, 30), Same: stats(11, 1, 0) };
    const declined = { Age: stats(21, 44, 10), Income: stats(21, 66, 40), Same: stats(21, 1, 0) };
    const found = compareGroups(accepted, declined, ['Same', 'Age', 'Income', 'Absent']);
    expect(found.map(({ column }) => column)).toEqual(['Income', 'Age', 'Same']);
    const pooled = Math.sqrt((10 * 900 + 20 * 1600) / 30);
    expect(found[0]!.effect).toBeCloseTo((145 - 66) / pooled, 12);
    expect(found[1]!.effect).toBeCloseTo(0.1, 12);
    expect(found[2]!.effect).toBeNaN();
  });
});
