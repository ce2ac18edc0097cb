/** Probabilities are kept this far from 0 and 1, so that one wrong certainty is not infinitely bad. */
const CLIP = 1e-7;

/**
 * Mean cross-entropy in nats of the probabilities of accepting, clipped to [1e-7, 1 − 1e-7] as Keras
 * clips. NaN without rows.
 *
 * @param labels 1 for accepted, 0 for declined
 */
export function logLoss(labels: Uint8Array, probabilities: Float32Array | Float64Array): number {
  let sum = 0;
  for (let i = 0; i < labels.length; i++) {
    const probability = Math.min(Math.max(probabilities[i]!, CLIP), 1 - CLIP);
    sum -= Math.log(labels[i] === 1 ? probability : 1 - probability);
  }
  return sum / labels.length;
}
