/**
 * Brier score: the mean squared distance of the probability of accepting from the answer (0 or 1).
 * NaN without rows. Source: Brier (1950).
 *
 * @param labels 1 for accepted, 0 for declined
 */
export function brierScore(labels: Uint8Array, probabilities: Float32Array | Float64Array): number {
  let sum = 0;
  for (let i = 0; i < labels.length; i++) sum += (probabilities[i]! - labels[i]!) ** 2;
  return sum / labels.length;
}
