import type { RocCurve } from '../evaluate/roc';

/** More points than a chart has pixels help nobody. */
const MOST_POINTS = 400;

/**
 * The same ROC curve with at most `most` points: the first, the last, and between them those that lie a step
 * apart along the curve (false positive rate plus true positive rate). Every point left out is closer than
 * 2 / (most − 2) to one that stays. A curve that is not defined (a group is empty) has no points.
 */
export function thinRoc(curve: RocCurve, most = MOST_POINTS): RocCurve {
  const { fpr, tpr, thresholds } = curve;
  const size = thresholds.length;
  const last = size - 1;
  if (Number.isNaN(fpr[last]!) || Number.isNaN(tpr[last]!)) return pick(curve, []);
  if (size <= most) return { fpr, tpr, thresholds };
  const step = 2 / (most - 2);
  const kept = [0];
  let place = 0;
  for (let i = 1; i < last; i++) {
    const along = fpr[i]! + tpr[i]!;
    if (along - place < step) continue;
    kept.push(i);
    place = along;
  }
  return pick(curve, [...kept, last]);
}

function pick(curve: RocCurve, kept: readonly number[]): RocCurve {
  const at = (values: Float64Array) => Float64Array.from(kept, (i) => values[i]!);
  return { fpr: at(curve.fpr), tpr: at(curve.tpr), thresholds: at(curve.thresholds) };
}
