import { expect } from 'vitest';

/** Expects every number within `relative` of its golden value (1e-9 by default); NaN equals NaN. */
export function expectClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  relative = 1e-9
): void {
  expect(actual.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    const error = Math.abs(actual[i]! - expected[i]!);
    const fits = error <= relative * Math.abs(expected[i]!) || Object.is(actual[i], expected[i]);
    expect(fits, `item ${i}: ${actual[i]} against ${expected[i]}`).toBe(true);
  }
}
