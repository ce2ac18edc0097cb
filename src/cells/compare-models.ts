import type { Services } from '../compute/services';
import type { ComparedModel, ComparisonOutcome } from '../compute/comparison-contract';
import { summariseFolds } from '../core/compare/summarise-folds';
import { LoanbookError } from '../core/errors';
import { modelNames } from '../core/model/classic/model-name';
import { described, portableColumns } from '../core/portable/portable-columns';
import type { CellContext } from '../notebook/cell';
import { comparisonBasis } from './comparison-basis';
import { dataCell } from './data-cell';
import { modelsDivisions } from './models-divisions';
import type { ModelsParams } from './models-params';
import type { ModelScores, ModelsResult } from './models-result';
import { prepareCell } from './prepare-cell';
import { meanFitMs, softVote } from './soft-vote';
import { watchComparison } from './watch-comparison';

/**
 * Fits the chosen models on each division of the customers, in the pool, and scores them.
 *
 * @throws LoanbookError `bad-setting` if nothing is chosen or the folds' file is gone, `too-few-rows` where either
 * answer is too rare, `stopped`.
 */
export async function compareModels(
  context: CellContext<ModelsParams, Services>
): Promise<ModelsResult> {
  const { params, read, services, intent } = context;
  const names = params.chosen.filter((name): name is ComparedModel => name !== 'softVote');
  if (names.length === 0) throw nothingChosen();
  const basis = await comparisonBasis({ read, services }, params.settings);
  const { accepted } = basis;
  const { split } = read(prepareCell);
  const dealt = params.scheme === 'grouped' ? await dealtFolds() : null;
  const { folds, whole } = modelsDivisions(params, split, accepted, dealt, intent);
  const divisions = whole ? [...folds, whole] : folds;
  const outcome = await watchComparison(
    context,
    { basis, names, divisions, seed: params.seed },
    folds.length
  );
  const tests = folds.map(({ test }) => test);
  const votes = params.chosen.includes('softVote');
  const voted = votes ? await softVote(outcome, tests, accepted) : null;
  const models = [...scoresOf(outcome, folds.length), ...(voted ? [voted] : [])];
  const [first] = folds;
  return {
    scheme: params.scheme,
    folds: folds.length,
    testToTrain: first!.test.length / first!.train.length,
    models: models.sort((a, b) => modelNames.indexOf(a.name) - modelNames.indexOf(b.name)),
    failures: [...outcome.failures].map(([name, reason]) => ({ name, reason })),
    workers: outcome.workers,
    durationMs: outcome.durationMs,
    columns: portableColumns(basis.columns.map(described), read(dataCell).view.repairs)
  };

  function dealtFolds(): Promise<readonly Uint32Array[]> {
    const { groupedBy, parts, repeats, foldSeed: seed } = params;
    return services.table.groupedFolds({
      view: read(dataCell).view,
      groupedBy,
      parts,
      repeats,
      seed
    });
  }
}

function scoresOf({ answers, failures }: ComparisonOutcome, folds: number): ModelScores[] {
  return [...answers].flatMap(([name, each]): ModelScores[] => {
    if (failures.has(name)) return [];
    const counted = each.slice(0, folds);
    const scores = summariseFolds(counted.map(({ metrics }) => metrics));
    // The last division is the one that the description is meant for.
    const { description, portable } = each.at(-1)!;
    return [
      { name, ...scores, fitMs: meanFitMs(counted), description, ...(portable && { portable }) }
    ];
  });
}

function nothingChosen(): LoanbookError {
  return new LoanbookError(
    'bad-setting',
    'No model is chosen that could be fitted. Choose at least one besides the vote, which needs others to vote.',
    { cell: 'models' }
  );
}
