import { describe, expect, it } from 'vitest';
import { makeColumn } from '../data/testing/make-table';
import { leakedColumn } from '../prepare/leaked-feature';
import { mulberry32 } from '../random';
import { codedColumn } from './coded-column';
import { columnPower } from './column-power';

const random = mulberry32(4);
const accepted = Uint8Array.from({ length: 4000 }, () => (random() < 0.1 ? 1 : 0));
const power = (values: ArrayLike<number>, kind: 'number' | 'category' | 'flag' = 'number') =>
  columnPower(codedColumn(makeColumn('x', values, { kind })), accepted);

describe('columnPower', () => {
  it('is 1 where the answer is in the column, in whatever way', () => {
    expect(power(accepted, 'flag')).toBe(1);
    // Acceptors in the middle: neither the least nor the most.
    expect(power(Float64Array.from(accepted, (y) => (y ? 50 : random() < 0.5 ? 10 : 90)))).toBe(1);
    // A value that is missing for all who declined.
    expect(power(Float64Array.from(accepted, (y) => (y ? random() : NaN)))).toBe(1);
    expect(columnPower(codedColumn(leakedColumn(accepted)), accepted)).toBeGreaterThan(0.97);
  });

  it('is about a half where the column says nothing, also if every value is another', () => {
    const about = (value: number) => expect(Math.abs(value - 0.5)).toBeLessThan(0.04);
    about(power(Float64Array.from(accepted, () => random())));
    about(power(Float64Array.from(accepted, (_, row) => row)));
    about(
      power(
        Float64Array.from(accepted, (_, row) => row),
        'category'
      )
    );
    about(power(Float64Array.from(accepted, () => 1)));
  });
});
