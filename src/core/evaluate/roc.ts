import type { ThresholdCounts } from './threshold-counts';

/** Points of a ROC curve by descending threshold; the first is (0, 0) at an infinite threshold. */
export interface RocCurve {
  readonly fpr: Float64Array;
  readonly tpr: Float64Array;
  readonly thresholds: Float64Array;
}

/**
 * The ROC curve with every threshold, as scikit-learn's `roc_curve(drop_intermediate=False)`.
 * A rate whose group is empty is NaN.
 */
export function rocCurve(counts: ThresholdCounts): RocCurve {
  const rate = (passed: Float64Array, total: number) =>
    startingWith(0, passed).map((count) => count / total);
  return {
    fpr: rate(counts.fp, counts.declined),
    tpr: rate(counts.tp, counts.accepted),
    thresholds: startingWith(Infinity, counts.thresholds)
  };
}

/**
 * Area under the ROC curve: the share of pairs of an acceptor and a decliner in which the acceptor
 * has the larger probability, ties counting half. NaN if either group is empty.
 * Source: Mann and Whitney (1947); the sum of half-pairs is a whole number, so it is exact.
 */
export function rocAuc({ tp, fp, accepted, declined }: ThresholdCounts): number {
  let halfPairs = 0;
  let tpBefore = 0;
  let fpBefore = 0;
  for (let i = 0; i < tp.length; i++) {
    halfPairs += (fp[i]! - fpBefore) * (tp[i]! + tpBefore);
    tpBefore = tp[i]!;
    fpBefore = fp[i]!;
  }
  return halfPairs / (2 * accepted * declined);
}

function startingWith(first: number, rest: Float64Array): Float64Array {
  const values = new Float64Array(rest.length + 1);
  values[0] = first;
  values.set(rest, 1);
  return values;
}
