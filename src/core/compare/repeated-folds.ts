import { LoanbookError } from '../errors';
import { NumpyRandom } from '../prepare/numpy-random';

/**
 * Test rows of repeated stratified cross-validation, ascending: each repeat parts all rows in `parts`, every
 * part with its share of acceptors. The same rows as scikit-learn's `RepeatedStratifiedKFold`.
 *
 * @param accepted 1 for each row that accepted
 * @param seed as NumPy takes it
 * @throws LoanbookError `too-few-rows` where either answer is rarer than the parts.
 */
export function repeatedFolds(
  accepted: Uint8Array,
  parts: number,
  repeats: number,
  seed: number
): Uint32Array[] {
  const random = new NumpyRandom(seed);
  const sorted = accepted.slice().sort();
  // How many rows of each answer every part gets.
  const sizes = Array.from({ length: parts }, (_, part) => {
    let yes = 0;
    let all = 0;
    for (let i = part; i < sorted.length; i += parts) {
      yes += sorted[i]!;
      all++;
    }
    return [all - yes, yes] as const;
  });
  const rarest = Math.min(...[0, 1].map((answer) => accepted.filter((y) => y === answer).length));
  if (rarest < parts) {
    throw new LoanbookError(
      'too-few-rows',
      `Only ${rarest} customers gave one of the two answers, too few to have some in each of ${parts} ` +
        'folds. Compare the models on one split, or open a larger file.'
    );
  }
  // The answer of the first row is drawn for first.
  const answers = accepted[0] === 1 ? [1, 0] : [0, 1];
  return Array.from({ length: repeats }, () => {
    const folds = Array.from({ length: parts }, (): number[] => []);
    const partOf = new Uint8Array(accepted.length);
    for (const answer of answers) {
      const ordered = sizes.flatMap((size, part) => Array<number>(size[answer]!).fill(part));
      const order = random.permutation(ordered.length);
      let next = 0;
      for (let row = 0; row < accepted.length; row++) {
        if (accepted[row] === answer) partOf[row] = ordered[order[next++]!]!;
      }
    }
    partOf.forEach((part, row) => folds[part]!.push(row));
    return folds.map((rows) => Uint32Array.from(rows));
  }).flat();
}
