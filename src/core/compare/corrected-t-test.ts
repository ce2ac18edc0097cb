import { studentTail } from './student-t';

/** Whether two models differ by more than the choice of folds explains. */
export interface TTest {
  /** Mean of the differences, first minus second. */
  readonly difference: number;
  /** Chance of a difference at least as large, either way, between models that are equally good. */
  readonly p: number;
}

/**
 * The corrected resampled t-test: folds overlap in what they train on, so the plain test's variance is too
 * small; it is widened by the share of test to training rows.
 * Source: Nadeau and Bengio (2003), "Inference for the generalization error".
 *
 * @param a scores of one model, a fold each
 * @param b those of the other, of the same folds
 * @param testToTrain test rows divided by training rows
 * @returns null with fewer than two folds, or where a score is not defined
 */
export function correctedTTest(
  a: readonly number[],
  b: readonly number[],
  testToTrain: number
): TTest | null {
  const count = a.length;
  if (count < 2) return null;
  const differences = a.map((value, i) => value - b[i]!);
  const difference = differences.reduce((sum, each) => sum + each, 0) / count;
  if (Number.isNaN(difference)) return null;
  const squares = differences.reduce((sum, each) => sum + (each - difference) ** 2, 0);
  const variance = (squares / (count - 1)) * (1 / count + testToTrain);
  if (variance === 0) return { difference, p: difference === 0 ? 1 : 0 };
  return { difference, p: 2 * studentTail(Math.abs(difference) / Math.sqrt(variance), count - 1) };
}
