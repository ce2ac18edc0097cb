import { LoanbookError } from '../errors';
import { dealGroups } from '../leaks/deal-groups';
import type { RowGroups } from '../leaks/row-groups';
import { NumpyRandom } from '../prepare/numpy-random';

/**
 * Test rows of repeated cross-validation, ascending, in which no group is in two parts: each repeat deals whole groups
 * to `parts`, which get about as many rows of either answer. What scikit-learn's `StratifiedGroupKFold` is for; rows
 * are dealt as `dealGroups` says.
 *
 * @param accepted 1 for each row that accepted
 * @throws LoanbookError `too-few-rows` where there are fewer groups than parts, or a part would be empty.
 */
export function groupedFolds(
  groups: RowGroups,
  accepted: Uint8Array,
  parts: number,
  repeats: number,
  seed: number
): Uint32Array[] {
  const acceptedCount = accepted.reduce((sum, answer) => sum + answer, 0);
  const aim = {
    accepted: Math.max(acceptedCount, 1) / parts,
    declined: Math.max(accepted.length - acceptedCount, 1) / parts
  };
  const random = new NumpyRandom(seed);
  return Array.from({ length: repeats }, () => {
    const aims = Array.from({ length: parts }, () => aim);
    const partOf = dealGroups(groups, accepted, aims, random);
    const folds = Array.from({ length: parts }, (): number[] => []);
    partOf.forEach((part, row) => folds[part]!.push(row));
    if (folds.some((rows) => rows.length === 0)) throw tooFewGroups(groups.groups, parts);
    return folds.map((rows) => Uint32Array.from(rows));
  }).flat();
}

function tooFewGroups(groups: number, parts: number): LoanbookError {
  return new LoanbookError(
    'too-few-rows',
    `Copies kept together leave ${groups} ${groups === 1 ? 'group' : 'groups'} of customers, too few for ${parts} ` +
      'folds. Take fewer folds, or let more columns be equal in the check for leaks, which makes groups smaller.'
  );
}
