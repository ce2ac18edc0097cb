/**
 * Whom explanations are about until somebody is chosen: the first customer of the test to whom the network says yes, since
 * there is something to explain; else the first of all.
 *
 * @param test positions in the file
 * @param probabilities what the network gives each of them
 */
export function explainedByDefault(
  test: Uint32Array,
  probabilities: ArrayLike<number>,
  threshold: number
): number {
  return test.find((_, i) => probabilities[i]! >= threshold) ?? test[0]!;
}
