import { confusionMetrics, type ConfusionMetrics } from './metrics';
import type { ThresholdCounts } from './threshold-counts';

/** Three decimals, where those decide alike. */
const DECIMALS = 1000;

/**
 * The threshold at which a metric is largest: half way between the probability that is the last to be called and
 * the next one, rounded to three decimals where that calls the same customers. The highest of several equally good
 * ones; null where the metric is defined nowhere.
 */
export function bestThreshold(
  counts: ThresholdCounts,
  metric: keyof ConfusionMetrics
): number | null {
  const { thresholds, tp, fp, accepted, declined } = counts;
  let best = -1;
  let bestValue = -Infinity;
  for (let i = 0; i < thresholds.length; i++) {
    const matrix = { tp: tp[i]!, fp: fp[i]!, fn: accepted - tp[i]!, tn: declined - fp[i]! };
    const value = confusionMetrics(matrix)[metric];
    if (value > bestValue) [best, bestValue] = [i, value];
  }
  if (best < 0) return null;
  const called = thresholds[best]!;
  const next = thresholds[best + 1] ?? 0;
  const middle = (called + next) / 2;
  const rounded = Math.round(middle * DECIMALS) / DECIMALS;
  return rounded <= called && rounded > next ? rounded : middle;
}
