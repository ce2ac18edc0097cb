import { describe, expect, it } from 'vitest';
import { makeColumn } from '../data/testing/make-table';
import { mulberry32, shuffle } from '../random';
import { codedColumn } from './coded-column';
import { orderEffect } from './order-effect';

const effect = (values: ArrayLike<number>) => orderEffect(codedColumn(makeColumn('x', values)));

describe('orderEffect', () => {
  it('has the figures of the runs test', () => {
    // Six of one and four of the other in five runs: 1 + 2·6·4/10 = 5.8 are expected, with variance
    // 2·6·4·(2·6·4 − 10) / (10²·9) = 2.02667.
    const found = effect([0, 0, 1, 1, 0, 0, 0, 1, 1, 0])!;
    expect(found.z).toBeCloseTo((5.8 - 5) / Math.sqrt(2.026667), 5);
    expect(found.alike).toBeCloseTo(5 / 9);
    expect(found.expected).toBeCloseTo(4.2 / 9);
  });

  it('is large in a sorted file and small in a shuffled one', () => {
    const sorted = Float64Array.from({ length: 2000 }, (_, row) => row);
    expect(effect(sorted)!.z).toBeGreaterThan(50);
    const shuffled = effect(shuffle(sorted, mulberry32(1)))!;
    expect(Math.abs(shuffled.z)).toBeLessThan(3);
    expect(shuffled.expected).toBeCloseTo(0.1, 2);
  });

  it('is not known of a column of one value', () => {
    expect(effect([3, 3, 3])).toBeNull();
  });
});
