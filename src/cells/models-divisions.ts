import type { ComparisonRequest } from '../compute/comparison-contract';
import { repeatedFolds } from '../core/compare/repeated-folds';
import { LoanbookError } from '../core/errors';
import type { Split } from '../core/prepare/prepared';
import { foldDivision } from './fold-division';
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
 * @param dealt test rows of the parts that keep copies together, where they were asked for
 * @param intent what the click brought along
 * @throws LoanbookError `bad-setting` if the folds' file is not there, `too-few-rows` as `repeatedFolds` does
 */
export function modelsDivisions(
  { scheme, parts, repeats, foldSeed }: ModelsParams,
  split: Split,
  accepted: Uint8Array,
  dealt: readonly Uint32Array[] | null,
  intent: unknown
): ModelsDivisions {
  if (scheme === 'split') {
    return { folds: [{ train: split.train, test: split.test }], whole: null };
  }
  const tests =
    scheme === 'random'
      ? repeatedFolds(accepted, parts, repeats, foldSeed)
      : (dealt ?? foldsOf(intent).map((rows) => Uint32Array.from(rows)));
  const folds = tests.map((test) => foldDivision(test, accepted.length));
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
