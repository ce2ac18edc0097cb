import type { ThresholdCounts } from '../../core/evaluate/threshold-counts';

/** The probability of the first, second, … customer of the ranking. */
export function rankThresholds({
  thresholds,
  tp,
  fp,
  accepted,
  declined
}: ThresholdCounts): Float64Array {
  const ranks = new Float64Array(accepted + declined);
  let rank = 0;
  thresholds.forEach((threshold, i) => {
    ranks.fill(threshold, rank, tp[i]! + fp[i]!);
    rank = tp[i]! + fp[i]!;
  });
  return ranks;
}
