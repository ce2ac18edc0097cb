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

/** The thresholds that validation customers propose, each the best by another metric; none where none is defined. */
export function proposeThresholds({
  labels,
  probabilities
}: Pick<ScoredCustomers, 'labels' | 'probabilities'>): readonly ProposedThreshold[] {
  const counts = countByThreshold(labels, probabilities);
  return metrics.flatMap(({ label, metric }) => {
    const threshold = bestThreshold(counts, metric);
    return threshold === null ? [] : [{ label, threshold }];
  });
}
