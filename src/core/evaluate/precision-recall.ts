import type { ThresholdCounts } from './threshold-counts';

/**
 * Points of a precision-recall curve by ascending threshold, and one more at the end, (1, 0), that
 * has no threshold.
 */
export interface PrecisionRecallCurve {
  readonly precision: Float64Array;
  readonly recall: Float64Array;
  readonly thresholds: Float64Array;
}

/**
 * The precision-recall curve with every threshold, as scikit-learn's `precision_recall_curve`.
 * Without acceptors recall is 1 throughout, as there.
 */
export function precisionRecallCurve(counts: ThresholdCounts): PrecisionRecallCurve {
  const { tp, fp, thresholds, accepted } = counts;
  const size = thresholds.length;
  const precision = new Float64Array(size + 1);
  const recall = new Float64Array(size + 1);
  for (let i = 0; i < size; i++) {
    const at = size - 1 - i;
    precision[at] = tp[i]! / (tp[i]! + fp[i]!);
    recall[at] = accepted === 0 ? 1 : tp[i]! / accepted;
  }
  precision[size] = 1;
  return { precision, recall, thresholds: thresholds.toReversed() };
}

/**
 * Average precision, the area under the precision-recall curve in steps: each threshold's precision
 * weighted by the recall that it adds. NaN without acceptors.
 * Source: scikit-learn's `average_precision_score`.
 */
export function averagePrecision({ tp, fp, accepted }: ThresholdCounts): number {
  let sum = 0;
  let tpBefore = 0;
  for (let i = 0; i < tp.length; i++) {
    sum += ((tp[i]! - tpBefore) * tp[i]!) / (tp[i]! + fp[i]!);
    tpBefore = tp[i]!;
  }
  return sum / accepted;
}
