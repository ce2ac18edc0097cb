import { LoanbookError } from '../errors';
import { NumpyRandom } from './numpy-random';
import type { PreparationSettings, Split } from './prepared';

export type SplitSettings = Pick<
  PreparationSettings,
  'splitSeed' | 'testShare' | 'validationShare'
>;

/**
 * Splits row positions into training, validation and test rows as scikit-learn's `train_test_split`
 * does when it is called twice with `random_state=splitSeed`: first the test rows are taken from all
 * rows, then the validation rows from those that are left. Same rows, in the same order.
 *
 * A part's size is its share rounded up to a whole row; training gets what is left.
 *
 * @throws LoanbookError `bad-setting` for a share outside (0, 1) or a seed that is not a whole number
 * from 0 to 2^32 − 1; `too-few-rows` when a part would be empty.
 */
export function splitRows(rowCount: number, settings: SplitSettings): Split {
  const { splitSeed } = settings;
  const { test: testCount, validation: validationCount } = partSizes(rowCount, settings);
  const order = new NumpyRandom(splitSeed).permutation(rowCount);
  const test = order.slice(0, testCount);
  const rest = order.subarray(testCount);
  // scikit-learn seeds anew for each call, so the second order starts from the same seed.
  const restOrder = new NumpyRandom(splitSeed).permutation(rest.length);
  const pick = (position: number) => rest[position]!;
  return {
    seed: splitSeed,
    train: restOrder.subarray(validationCount).map(pick),
    validation: restOrder.subarray(0, validationCount).map(pick),
    test
  };
}

/**
 * How many rows each part gets: see `splitRows`, which also says what is thrown.
 */
export function partSizes(
  rowCount: number,
  { splitSeed, testShare, validationShare }: SplitSettings
): Record<'train' | 'validation' | 'test', number> {
  checkSeed(splitSeed);
  checkShare('test', testShare);
  checkShare('validation', validationShare);

  const testCount = Math.ceil(testShare * rowCount);
  const restCount = rowCount - testCount;
  const validationCount = Math.ceil(validationShare * restCount);
  if (testCount < 1 || validationCount < 1 || restCount - validationCount < 1) {
    throw new LoanbookError(
      'too-few-rows',
      `The file has ${rowCount} ${rowCount === 1 ? 'customer' : 'customers'}, too few to set some ` +
        'aside for validation and test and still train on the others. Open a larger file, or ' +
        'choose smaller shares in the Prepare cell.'
    );
  }
  return { train: restCount - validationCount, validation: validationCount, test: testCount };
}

function checkSeed(seed: number): void {
  if (Number.isInteger(seed) && seed >= 0 && seed <= 0xffffffff) return;
  throw new LoanbookError(
    'bad-setting',
    `The seed of the split is ${seed}. It must be a whole number from 0 to 4,294,967,295; the ` +
      'reference analysis uses 42. Correct it in the Prepare cell.'
  );
}

function checkShare(part: string, share: number): void {
  if (share > 0 && share < 1) return;
  throw new LoanbookError(
    'bad-setting',
    `The share of ${part} customers is ${share}. It must be above 0 and below 1, for example 0.1 ` +
      'for one customer in ten. Correct it in the Prepare cell.'
  );
}
