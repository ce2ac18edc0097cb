import type { CampaignTerms } from '../campaign/campaign-terms';
import { thresholdAfter } from '../evaluate/threshold-after';
import { countByThreshold } from '../evaluate/threshold-counts';
import { bestWay } from './best-way';
import { confusionAfter } from './confusion-after';

/**
 * The probability from which a campaign calls: the threshold that earns most within its limits on customers whose
 * answers are known, those of the validation. The same for everybody.
 *
 * @param labels 1 for accepted
 */
export function sharedThreshold(
  labels: Uint8Array,
  probabilities: Float32Array,
  terms: CampaignTerms
): number {
  const counts = countByThreshold(labels, probabilities);
  const ways = Array.from({ length: counts.thresholds.length + 1 }, (_, called) => ({
    last: called - 1,
    confusion: confusionAfter(counts, called - 1)
  }));
  return thresholdAfter(counts.thresholds, bestWay(ways, terms)?.last ?? -1);
}
