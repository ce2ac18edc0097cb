/** Keras's limit on probabilities inside a logarithm. */
const CLIP = 1e-7;

/**
 * Mean cross-entropy and accuracy, as Keras reports them for a validation set.
 *
 * @param probabilities of accepting, one a row
 * @param labels 1 for accepted, one a row. With no rows both results are NaN.
 */
export function score(
  probabilities: Float32Array,
  labels: Uint8Array
): { readonly loss: number; readonly accuracy: number } {
  let loss = 0;
  let right = 0;
  labels.forEach((label, row) => {
    const accepted = probabilities[row]!;
    const given = label === 1 ? accepted : 1 - accepted;
    loss -= Math.log(Math.min(Math.max(given, CLIP), 1 - CLIP));
    if ((accepted > 0.5 ? 1 : 0) === label) right++;
  });
  return { loss: loss / labels.length, accuracy: right / labels.length };
}
