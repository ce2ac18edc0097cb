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
  for (let i = 0; i < labels.length; i++) sum += pointLogLoss(labels[i]!, probabilities[i]!);
  return sum / labels.length;
}

/** What one customer adds to the log loss, clipped likewise; the label is 1 for accepted, 0 for declined. */
export function pointLogLoss(label: number, probability: number): number {
  const clipped = Math.min(Math.max(probability, CLIP), 1 - CLIP);
  return -Math.log(label === 1 ? clipped : 1 - clipped);
}
