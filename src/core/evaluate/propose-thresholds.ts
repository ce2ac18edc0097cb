import { bestThreshold } from './best-threshold';
import type { ScoredCustomers } from './scored-customers';
import { countByThreshold } from './threshold-counts';

/** A threshold that is best by a metric. */
export interface ProposedThreshold {
  /** The metric, as it stands on a button. */
  readonly label: string;
  readonly threshold: number;
}

const metrics = [
  { label: 'F1', metric: 'f1' },
  { label: 'MCC', metric: 'mcc' },
  { label: 'balanced accuracy', metric: 'balancedAccuracy' }
] as const;

/** The thresholds that validation customers propose, each the best by another metric; none where all gave one answer. */
export function proposeThresholds({
  labels,
  probabilities
}: Pick<ScoredCustomers, 'labels' | 'probabilities'>): readonly ProposedThreshold[] {
  const counts = countByThreshold(labels, probabilities);
  // With one answer alone F1 may be a number, 0 at every threshold, and none of them is good for anything.
  if (counts.accepted === 0 || counts.declined === 0) return [];
  return metrics.flatMap(({ label, metric }) => {
    const threshold = bestThreshold(counts, metric);
    return threshold === null ? [] : [{ label, threshold }];
  });
}
