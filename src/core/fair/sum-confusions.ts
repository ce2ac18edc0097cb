import type { Confusion } from '../evaluate/evaluation';

/** The confusion matrix of several groups together. */
export function sumConfusions(confusions: readonly Confusion[]): Confusion {
  const sum = { tn: 0, fp: 0, fn: 0, tp: 0 };
  for (const { tn, fp, fn, tp } of confusions) {
    sum.tn += tn;
    sum.fp += fp;
    sum.fn += fn;
    sum.tp += tp;
  }
  return sum;
}
