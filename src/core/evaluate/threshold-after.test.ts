import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countByThreshold } from './threshold-counts';
import { thresholdAfter } from './threshold-after';

it('calls exactly those of the first probabilities', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (said) => {
      const probabilities = Float32Array.from(said);
      const labels = new Uint8Array(said.length);
      const { thresholds, fp } = countByThreshold(labels, probabilities);
      for (let last = -1; last < thresholds.length; last++) {
        const threshold = thresholdAfter(thresholds, last);
        const called = probabilities.filter((value) => value >= threshold).length;
        expect(called).toBe(last < 0 ? 0 : fp[last]);
      }
    }),
    { seed: 1 }
  );
});

it('reads well where it may', () => {
  expect(thresholdAfter(Float64Array.of(0.9, 0.7123456, 0.2), 1)).toBe(0.456);
  expect(thresholdAfter(Float64Array.of(0.5001, 0.5), 0)).toBe(0.50005);
  expect(thresholdAfter(Float64Array.of(), -1)).toBeGreaterThan(1);
});
