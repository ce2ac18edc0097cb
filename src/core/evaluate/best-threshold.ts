import { confusionMetrics, type ConfusionMetrics } from './metrics';
import { thresholdAfter } from './threshold-after';
import type { ThresholdCounts } from './threshold-counts';

/**
 * The threshold at which a metric is largest, in the gap below the last probability that is called. The highest of
 * several equally good ones; null where the metric is defined nowhere.
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
  return best < 0 ? null : thresholdAfter(thresholds, best);
}
