import type { Confusion } from './evaluation';
import type { ThresholdCounts } from './threshold-counts';

/**
 * The confusion matrix at a threshold, looked up in counts made once: as many steps as halvings of the number of
 * distinct probabilities, so that it follows a moving threshold at once. A customer is predicted to accept if the
 * probability is at least the threshold.
 */
export function confusionFromCounts(counts: ThresholdCounts, threshold: number): Confusion {
  const { thresholds, accepted, declined } = counts;
  // How many of the descending thresholds are at or above the one asked for.
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (thresholds[middle]! >= threshold) low = middle + 1;
    else high = middle;
  }
  const tp = low === 0 ? 0 : counts.tp[low - 1]!;
  const fp = low === 0 ? 0 : counts.fp[low - 1]!;
  return { tn: declined - fp, fp, fn: accepted - tp, tp };
}
