/** Keras's limit on probabilities inside a logarithm. */
const CLIP = 1e-7;

/**
 * Mean categorical cross-entropy and accuracy, as Keras reports them for a validation set.
 *
 * @param probabilities rows × 2: declined, accepted.
 * @param labels 1 for accepted, one a row. With no rows both results are NaN.
 */
export function score(
  probabilities: Float32Array,
  labels: Uint8Array
): { readonly loss: number; readonly accuracy: number } {
  let loss = 0;
  let right = 0;
  labels.forEach((label, row) => {
    const declined = probabilities[row * 2]!;
    const accepted = probabilities[row * 2 + 1]!;
    const given = label === 1 ? accepted : declined;
    loss -= Math.log(Math.min(Math.max(given, CLIP), 1 - CLIP));
    if ((accepted > declined ? 1 : 0) === label) right++;
  });
  return { loss: loss / labels.length, accuracy: right / labels.length };
}
