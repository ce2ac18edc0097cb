import type { Confusion, Metrics } from './evaluation';

/** The metrics that follow from a confusion matrix alone. */
export type ConfusionMetrics = Pick<Metrics, 'accuracy' | 'precision' | 'recall' | 'f1'>;

/**
 * Accuracy, and precision, recall and F1 of "accepts". A metric is NaN where it is not defined:
 * precision without predicted acceptors, recall without acceptors, F1 without either.
 */
export function confusionMetrics({ tn, fp, fn, tp }: Confusion): ConfusionMetrics {
  return {
    accuracy: (tn + tp) / (tn + fp + fn + tp),
    precision: tp / (tp + fp),
    recall: tp / (tp + fn),
    f1: (2 * tp) / (2 * tp + fp + fn)
  };
}
