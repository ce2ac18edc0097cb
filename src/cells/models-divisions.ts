import type { ComparisonRequest } from '../compute/services';
import { repeatedFolds } from '../core/compare/repeated-folds';
import { LoanbookError } from '../core/errors';
import type { Split } from '../core/prepare/prepared';
import { isFoldsIntent, type ModelsParams } from './models-params';

/** How the customers are divided for a comparison. */
export interface ModelsDivisions {
  /** Those that count. */
  readonly folds: ComparisonRequest['divisions'];
  /** One that is there for the models' descriptions only: all customers. Null where the only fold serves. */
  readonly whole: ComparisonRequest['divisions'][number] | null;
}

/**
 * The divisions that a comparison's settings ask for.
 *
 * @param accepted 1 for each customer of the file who accepted
 * @param intent what the click brought along
 * @throws LoanbookError `bad-setting` if the folds' file is not there, `too-few-rows` as `repeatedFolds` does
 */
export function modelsDivisions(
  { scheme, parts, repeats, foldSeed }: ModelsParams,
  split: Split,
  accepted: Uint8Array,
  intent: unknown
): ModelsDivisions {
  if (scheme === 'split') {
    return { folds: [{ train: split.train, test: split.test }], whole: null };
  }
  const tests =
    scheme === 'random'
      ? repeatedFolds(accepted, parts, repeats, foldSeed)
      : foldsOf(intent).map((rows) => Uint32Array.from(rows));
  const folds = tests.map((test) => ({ train: othersThan(test, accepted.length), test }));
  const everybody = Uint32Array.from(accepted, (_, row) => row);
  return { folds, whole: { train: everybody, test: tests[0]! } };
}

function foldsOf(intent: unknown) {
  if (isFoldsIntent(intent)) return intent.folds;
  throw new LoanbookError(
    'bad-setting',
    'The file with the folds is not here any more: it is not kept with the notebook. Choose it again, or ' +
      'compare by cross-validation.',
    { cell: 'models' }
  );
}

function othersThan(test: Uint32Array, rowCount: number): Uint32Array {
  const isTest = new Uint8Array(rowCount);
  for (const row of test) isTest[row] = 1;
  return Uint32Array.from({ length: rowCount }, (_, row) => row).filter((row) => isTest[row] === 0);
}
