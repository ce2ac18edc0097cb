import type { Services } from '../compute/services';
import type { ComparisonOutcome } from '../compute/comparison-contract';
import { repeatedFolds } from '../core/compare/repeated-folds';
import { summariseFolds } from '../core/compare/summarise-folds';
import { LoanbookError } from '../core/errors';
import { defaultModelSettings } from '../core/model/classic/fitted-model';
import { modelNames } from '../core/model/classic/model-name';
import type { CellContext } from '../notebook/cell';
import { comparisonBasis } from './comparison-basis';
import { dataCell } from './data-cell';
import { foldDivision } from './fold-division';
import { leaksCell } from './leaks-cell';
import type { StrangersParams } from './strangers-params';
import type { StrangersResult, StrangersScores } from './strangers-result';
import { watchComparison } from './watch-comparison';

/**
 * Fits the chosen models in two cross-validations, in the pool: one at random, one in which copies stay together as
 * the check for leaks has it.
 *
 * @throws LoanbookError `bad-setting` if nothing is chosen or the check has no column that copies share,
 * `too-few-rows` where there are too few customers or groups, `stopped`.
 */
export async function scoreOnStrangers(
  context: CellContext<StrangersParams, Services>
): Promise<StrangersResult> {
  const { params, read, services } = context;
  const { chosen, parts, repeats, foldSeed, seed } = params;
  if (chosen.length === 0) throw nothingChosen();
  const { groupedBy } = read(leaksCell).nearCopies;
  const basis = await comparisonBasis({ read, services }, defaultModelSettings);
  const { accepted } = basis;
  const grouped = await services.table.groupedFolds({
    view: read(dataCell).view,
    groupedBy,
    parts,
    repeats,
    seed: foldSeed
  });
  const random = repeatedFolds(accepted, parts, repeats, foldSeed);
  const divisions = [...random, ...grouped].map((test) => foldDivision(test, accepted.length));
  const outcome = await watchComparison(
    context,
    { basis, names: chosen, divisions, seed },
    divisions.length
  );
  return {
    groupedBy,
    folds: random.length,
    models: scoresOf(outcome, random.length),
    failures: [...outcome.failures].map(([name, reason]) => ({ name, reason })),
    workers: outcome.workers,
    durationMs: outcome.durationMs
  };
}

/** @param folds at random, which come first; as many with copies together follow */
function scoresOf({ answers, failures }: ComparisonOutcome, folds: number): StrangersScores[] {
  return [...answers]
    .filter(([name]) => !failures.has(name))
    .map(([name, each]) => {
      const metrics = each.map((answer) => answer.metrics);
      return {
        name,
        random: summariseFolds(metrics.slice(0, folds)),
        grouped: summariseFolds(metrics.slice(folds))
      };
    })
    .sort((a, b) => modelNames.indexOf(a.name) - modelNames.indexOf(b.name));
}

function nothingChosen(): LoanbookError {
  return new LoanbookError(
    'bad-setting',
    'No model is chosen that could be scored. Choose at least one.',
    { cell: 'strangers' }
  );
}
