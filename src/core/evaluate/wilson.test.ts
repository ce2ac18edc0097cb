import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson';

describe('wilsonInterval', () => {
  it('has the intervals of the published result', () => {
    const rounded = (interval: readonly number[]) => interval.map((end) => end.toFixed(3));
    expect(rounded(wilsonInterval(491, 500))).toEqual(['0.966', '0.991']);
    expect(rounded(wilsonInterval(47, 49))).toEqual(['0.863', '0.989']);
    expect(rounded(wilsonInterval(47, 54))).toEqual(['0.756', '0.936']);
  });

  it('stays within 0 and 1 and holds the share', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (a, b) => {
        const total = Math.max(a, b, 1);
        const successes = Math.min(a, b);
        const [low, high] = wilsonInterval(successes, total);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / total);
        expect(high).toBeGreaterThanOrEqual(successes / total);
      }),
      { seed: 1 }
    );
  });

  it('reaches the ends exactly, and is not defined without cases', () => {
    expect(wilsonInterval(0, 10)[0]).toBe(0);
    expect(wilsonInterval(10, 10)[1]).toBe(1);
    expect(wilsonInterval(0, 0)).toEqual([NaN, NaN]);
  });
});
