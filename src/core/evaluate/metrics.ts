import type { Confusion, EvaluationMetrics } from './evaluation';

/** The metrics that follow from a confusion matrix alone. */
export type ConfusionMetrics = Pick<
  EvaluationMetrics,
  'accuracy' | 'balancedAccuracy' | 'precision' | 'recall' | 'f1' | 'mcc'
>;

/**
 * Accuracy, its balanced form (the mean of both answers' recalls), and precision, recall, F1 and Matthews'
 * correlation of "accepts". A metric is NaN where it is not defined: precision without predicted acceptors, recall
 * without acceptors, F1 without either, the correlation where a row or a column of the matrix is empty.
 */
export function confusionMetrics({ tn, fp, fn, tp }: Confusion): ConfusionMetrics {
  const recall = tp / (tp + fn);
  return {
    accuracy: (tn + tp) / (tn + fp + fn + tp),
    balancedAccuracy: (recall + tn / (tn + fp)) / 2,
    precision: tp / (tp + fp),
    recall,
    f1: (2 * tp) / (2 * tp + fp + fn),
    mcc: (tp * tn - fp * fn) / Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn))
  };
}
