import { describe, expect, it } from 'vitest';
import { correctedTTest } from './corrected-t-test';
import { studentTail } from './student-t';

it.each([
  // scipy.stats.t.sf
  [0, 5, 0.5],
  [1, 1, 0.25],
  [2, 10, 0.036694017385370196],
  [2.0639, 24, 0.02499986],
  [8, 24, 1.6e-8]
])('the tail of t above %s with %s degrees of freedom', (t, freedom, expected) => {
  expect(Math.abs(studentTail(t, freedom) / expected - 1)).toBeLessThan(0.02);
  if (expected > 1e-6) expect(studentTail(t, freedom)).toBeCloseTo(expected, 6);
});

describe('correctedTTest', () => {
  const a = [0.9, 0.92, 0.95, 0.91, 0.93];
  const b = [0.88, 0.91, 0.92, 0.91, 0.9];

  it('widens the plain test by the share of test to training rows', () => {
    // Differences .02 .01 .03 0 .03: mean .018, variance .00017.
    const t = 0.018 / Math.sqrt(0.00017 * (1 / 5 + 1 / 4));
    const test = correctedTTest(a, b, 1 / 4)!;
    expect(test.difference).toBeCloseTo(0.018, 12);
    expect(test.p).toBeCloseTo(2 * studentTail(t, 4), 12);
    expect(correctedTTest(b, a, 1 / 4)!.p).toBeCloseTo(test.p, 12);
  });

  it('says nothing of one fold, or of a score that is not defined', () => {
    expect(correctedTTest([1], [0], 0.25)).toBeNull();
    expect(correctedTTest([1, NaN], [0, 1], 0.25)).toBeNull();
    expect(correctedTTest(a, a, 0.25)).toEqual({ difference: 0, p: 1 });
  });
});
