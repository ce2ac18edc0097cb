import { LoanbookError } from '../errors';
import { dealGroups } from '../leaks/deal-groups';
import type { RowGroups } from '../leaks/row-groups';
import { NumpyRandom } from './numpy-random';
import type { Split } from './prepared';
import { partSizes, type SplitSettings } from './split';

/**
 * Splits row positions into training, validation and test rows so that no group is in two of them. Sizes and shares
 * of acceptors are those of `splitRows`, as nearly as whole groups allow. Rows come in a random order.
 *
 * @param accepted 1 for each row that accepted
 * @throws LoanbookError as `splitRows` does, and `too-few-rows` where there are too few groups to fill three parts.
 */
export function groupedSplit(
  groups: RowGroups,
  accepted: Uint8Array,
  settings: SplitSettings
): Split {
  const rowCount = accepted.length;
  const sizes = partSizes(rowCount, settings);
  const rate = accepted.reduce((sum, answer) => sum + answer, 0) / rowCount;
  const aims = [sizes.train, sizes.validation, sizes.test].map((rows) => ({
    accepted: Math.max(rows * rate, Number.MIN_VALUE),
    declined: Math.max(rows * (1 - rate), Number.MIN_VALUE)
  }));
  const partOf = dealGroups(groups, accepted, aims, new NumpyRandom(settings.splitSeed));
  // Begun anew, as `splitRows` does for its second order.
  const order = new NumpyRandom(settings.splitSeed).permutation(rowCount);
  const rowsOf = (part: number) => order.filter((row) => partOf[row] === part);
  const split = {
    seed: settings.splitSeed,
    train: rowsOf(0),
    validation: rowsOf(1),
    test: rowsOf(2)
  };
  if ([split.train, split.validation, split.test].every((rows) => rows.length > 0)) return split;
  throw new LoanbookError(
    'too-few-rows',
    `Copies kept together leave ${groups.groups} ${groups.groups === 1 ? 'group' : 'groups'} of customers, too few ` +
      'to have some in training, validation and test each. Divide the customers at random in the Prepare cell, or ' +
      'let more columns be equal in the check for leaks, which makes groups smaller.'
  );
}
