import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestRemainder } from './largest-remainder';

describe('largestRemainder', () => {
  it('gives what is left to the largest fractions, the earlier of equals first', () => {
    expect(largestRemainder([1, 1, 1], 5)).toEqual([2, 2, 1]);
    expect(largestRemainder([47, 16, 15.8, 12, 6.1, 3.1], 10)).toEqual([5, 2, 1, 1, 1, 0]);
  });

  it('returns the weights themselves for their own total', () => {
    expect(largestRemainder([678, 0, 349], 1027)).toEqual([678, 0, 349]);
  });

  it('sums to the total, each share within one of its quota', () => {
    const weights = fc.array(fc.nat(100_000), { minLength: 1 }).filter((w) => w.some((x) => x > 0));
    fc.assert(
      fc.property(weights, fc.nat(1_000_000), (list, total) => {
        const sum = list.reduce((a, b) => a + b, 0);
        const shares = largestRemainder(list, total);
        expect(shares.reduce((a, b) => a + b, 0)).toBe(total);
        shares.forEach((share, i) => {
          expect(Math.abs(share - (list[i]! * total) / sum)).toBeLessThan(1);
        });
      }),
      { seed: 1 }
    );
  });

  it('refuses weights that say nothing', () => {
    expect(() => largestRemainder([0, 0], 5)).toThrow('Cannot share out 5');
    expect(() => largestRemainder([1, -1], 5)).toThrow('at least 0');
  });
});
