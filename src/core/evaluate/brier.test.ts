import { describe, expect, it } from 'vitest';
import { brierScore } from './brier';

describe('brierScore', () => {
  it('is the mean squared distance from the answer', () => {
    expect(brierScore(Uint8Array.of(1, 0), Float64Array.of(0.5, 0.2))).toBeCloseTo(0.145, 15);
    expect(brierScore(Uint8Array.of(1, 0), Float64Array.of(0, 1))).toBe(1);
    expect(brierScore(Uint8Array.of(1, 0), Float64Array.of(1, 0))).toBe(0);
  });
});
