import { confusionFromCounts } from './confusion-from-counts';
import type { ThresholdCounts } from './threshold-counts';

/** Steps of a threshold that is moved by hand: whole percents. */
const STEPS = 100;

/**
 * The same customers counted at whole percents only, from 100% down to 0%, and at the thresholds of `also`. Unlike
 * counts at every probability they hold no single customer's: a hundred figures, however many customers there are.
 */
export function countsAtSteps(
  counts: ThresholdCounts,
  also: readonly number[] = []
): ThresholdCounts {
  const steps = Array.from({ length: STEPS + 1 }, (_, percent) => percent / STEPS);
  const thresholds = Float64Array.from(new Set([...steps, ...also]))
    .sort()
    .reverse();
  const matrices = Array.from(thresholds, (threshold) => confusionFromCounts(counts, threshold));
  return {
    thresholds,
    tp: Float64Array.from(matrices, ({ tp }) => tp),
    fp: Float64Array.from(matrices, ({ fp }) => fp),
    accepted: counts.accepted,
    declined: counts.declined
  };
}
