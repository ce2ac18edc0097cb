/** Probabilities are kept this far from 0 and 1, so that their logits stay finite. */
const CLIP = 1e-7;

/** The logarithm of the odds of a probability. */
export function logit(probability: number): number {
  const clipped = Math.min(Math.max(probability, CLIP), 1 - CLIP);
  return Math.log(clipped / (1 - clipped));
}
