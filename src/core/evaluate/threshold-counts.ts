/**
 * How many customers of either answer have a probability at or above each threshold. Thresholds are
 * the distinct probabilities, descending; the counts grow to the totals.
 */
export interface ThresholdCounts {
  readonly thresholds: Float64Array;
  /** Accepted customers at or above the threshold. */
  readonly tp: Float64Array;
  /** Declined customers at or above the threshold. */
  readonly fp: Float64Array;
  readonly accepted: number;
  readonly declined: number;
}

/**
 * Counts customers at every threshold, the ground of every curve. Equal probabilities share one
 * threshold, so ties are never broken by the order of the rows.
 * Source: scikit-learn's `_binary_clf_curve`.
 *
 * @param labels 1 for accepted, 0 for declined
 */
export function countByThreshold(
  labels: Uint8Array,
  probabilities: Float32Array | Float64Array
): ThresholdCounts {
  // Sorting the two groups apart keeps to the engine's fast numeric sort; then they are merged.
  const acceptors = sortedOf(labels, probabilities, 1);
  const decliners = sortedOf(labels, probabilities, 0);
  const size = labels.length;
  const thresholds = new Float64Array(size);
  const tp = new Float64Array(size);
  const fp = new Float64Array(size);

  let a = acceptors.length;
  let d = decliners.length;
  let count = 0;
  while (a > 0 || d > 0) {
    const threshold = Math.max(acceptors[a - 1] ?? -Infinity, decliners[d - 1] ?? -Infinity);
    while (a > 0 && acceptors[a - 1] === threshold) a--;
    while (d > 0 && decliners[d - 1] === threshold) d--;
    thresholds[count] = threshold;
    tp[count] = acceptors.length - a;
    fp[count] = decliners.length - d;
    count++;
  }
  return {
    thresholds: thresholds.slice(0, count),
    tp: tp.slice(0, count),
    fp: fp.slice(0, count),
    accepted: acceptors.length,
    declined: decliners.length
  };
}

function sortedOf(
  labels: Uint8Array,
  probabilities: Float32Array | Float64Array,
  label: number
): Float64Array {
  const group = new Float64Array(labels.length);
  let count = 0;
  for (let i = 0; i < labels.length; i++) {
    // Adding 0 turns −0 into 0, which the merge must see as one value.
    if (labels[i] === label) group[count++] = probabilities[i]! + 0;
  }
  return group.subarray(0, count).sort();
}
