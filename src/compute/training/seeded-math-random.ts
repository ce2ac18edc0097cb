import type { Random } from '../../core/random';

/**
 * Replaces Math.random by `random` and returns the undo. TensorFlow.js draws first weights and dropout
 * masks from Math.random and takes no generator, so a run replaces it, in its own worker and never in
 * the page. It is replaced only while TensorFlow.js computes: Comlink draws its message numbers from
 * Math.random too, as often as there are messages, which would make the weights depend on the clock.
 */
export function seedMathRandom(random: Random): () => void {
  const original = Math.random;
  Math.random = random;
  return () => {
    Math.random = original;
  };
}
