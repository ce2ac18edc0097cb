import { confusionMetrics } from './metrics';
import type { Confusion, Evaluation, ReportRow } from './evaluation';

/**
 * scikit-learn's `classification_report`: precision, recall and F1 of either answer, accuracy, and
 * the macro (plain) and weighted (by support) averages. What is not defined counts as 0, as in its
 * print (`zero_division=0`). Both answers have a row, also where one of them does not occur.
 */
export function classificationReport(confusion: Confusion): Evaluation['report'] {
  const { tn, fp, fn, tp } = confusion;
  // Seen from "declined", the two answers change places.
  const declined = classRow('Declined', { tn: tp, fp: fn, fn: fp, tp: tn });
  const accepted = classRow('Accepted', confusion);
  const support = tn + fp + fn + tp;
  const average = (label: string, declinedWeight: number): ReportRow => {
    const of = (metric: 'precision' | 'recall' | 'f1') =>
      declinedWeight * declined[metric] + (1 - declinedWeight) * accepted[metric];
    return { label, precision: of('precision'), recall: of('recall'), f1: of('f1'), support };
  };
  return {
    classes: [declined, accepted],
    accuracy: { value: confusionMetrics(confusion).accuracy, support },
    macro: average('macro avg', 0.5),
    weighted: average('weighted avg', declined.support / support)
  };
}

function classRow(label: string, confusion: Confusion): ReportRow {
  const { precision, recall, f1 } = confusionMetrics(confusion);
  return {
    label,
    precision: orZero(precision),
    recall: orZero(recall),
    f1: orZero(f1),
    support: confusion.tp + confusion.fn
  };
}

function orZero(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}
