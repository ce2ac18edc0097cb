import { LoanbookError } from '../core/errors';
import type { Criterion } from '../core/search/criterion';
import { gridProblem, gridRecipes } from '../core/search/grid';
import { halvingRungs, type Rung } from '../core/search/halving';
import { sampleRecipes } from '../core/search/sample-recipes';
import type { Recipe } from '../core/model/recipe';
import type { SearchParams } from './search-params';

/** What a search is going to train. */
export interface SearchPlan {
  readonly recipes: readonly Recipe[];
  readonly rungs: readonly Rung[];
  readonly criterion: Criterion;
}

/**
 * The runs that a search's settings ask for.
 * @throws LoanbookError `bad-setting` for a grid that cannot be trained.
 */
export function searchPlan({ method, grid, halving, criteria, seed }: SearchParams): SearchPlan {
  const criterion = criteria[method];
  if (method === 'halving') {
    const rungs = halvingRungs(halving);
    const recipes = sampleRecipes(halving.runs, rungs.at(-1)!.epochs, seed);
    return { recipes, rungs, criterion };
  }
  const problem = gridProblem(grid);
  if (problem !== null) throw new LoanbookError('bad-setting', problem, { cell: 'search' });
  const recipes = gridRecipes(grid);
  return { recipes, rungs: [{ runs: recipes.length, epochs: grid.epochs }], criterion };
}
