import type { Confusion } from './evaluation';

/**
 * Counts right and wrong answers: a customer is predicted to accept if the probability is at least
 * the threshold.
 *
 * @param labels 1 for accepted, 0 for declined
 */
export function confusionAt(
  labels: Uint8Array,
  probabilities: Float32Array | Float64Array,
  threshold: number
): Confusion {
  let tn = 0;
  let fp = 0;
  let fn = 0;
  let tp = 0;
  for (let i = 0; i < labels.length; i++) {
    const predicted = probabilities[i]! >= threshold;
    if (labels[i] === 1) {
      if (predicted) tp++;
      else fn++;
    } else if (predicted) fp++;
    else tn++;
  }
  return { tn, fp, fn, tp };
}
