import type { Confusion } from '../evaluate/evaluation';
import type { ThresholdCounts } from '../evaluate/threshold-counts';

/**
 * The confusion matrix when the customers of the first thresholds are called.
 *
 * @param last place of the last one; -1 for nobody
 */
export function confusionAfter(
  { tp, fp, accepted, declined }: ThresholdCounts,
  last: number
): Confusion {
  const [found, vain] = last < 0 ? [0, 0] : [tp[last]!, fp[last]!];
  return { tn: declined - vain, fp: vain, fn: accepted - found, tp: found };
}
