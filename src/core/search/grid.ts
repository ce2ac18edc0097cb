import type { Recipe } from '../model/recipe';
import { recipeName } from '../model/recipe-name';
import { referencePreparation, referenceRecipe } from '../model/recipes';
import { validateRecipe } from '../model/validate-recipe';

/** The values of a grid search; every combination is a run. */
export interface GridSettings {
  readonly learningRates: readonly number[];
  readonly dropouts: readonly number[];
  /** n of the four hidden layers n, 2n, 2n, n. */
  readonly neurons: readonly number[];
  readonly optimizers: readonly Recipe['optimizer'][];
  readonly epochs: number;
  readonly batchSize: number;
}

/** The published notebook's grid: 24 runs. */
export const referenceGrid: GridSettings = {
  learningRates: [0.001, 0.01],
  dropouts: [0.2, 0.5],
  neurons: [50, 100, 250],
  optimizers: ['adam', 'sgd'],
  epochs: referenceRecipe.epochs,
  batchSize: referenceRecipe.batchSize
};

/** More runs than this are hardly looked through, and take hours. */
export const GRID_LIMIT = 200;

/**
 * The recipes of a grid: the reference recipe in all but the grid's values. The last list varies fastest, as in
 * the published notebook's loops.
 */
export function gridRecipes(grid: GridSettings): readonly Recipe[] {
  const { learningRates, dropouts, neurons, optimizers, epochs, batchSize } = grid;
  return learningRates.flatMap((learningRate) =>
    dropouts.flatMap((dropout) =>
      neurons.flatMap((n) =>
        optimizers.map((optimizer) => {
          const hidden = [n, 2 * n, 2 * n, n];
          const values = { learningRate, dropout, hidden, optimizer, epochs, batchSize };
          const recipe: Recipe = { ...referenceRecipe, ...values };
          return { ...recipe, name: recipeName(recipe, referencePreparation) };
        })
      )
    )
  );
}

/** What keeps a grid from being searched, in words for the person who set it; null if nothing does. */
export function gridProblem(grid: GridSettings): string | null {
  const recipes = gridRecipes(grid);
  if (recipes.length === 0) {
    return 'The grid is empty: give every setting at least one value.';
  }
  if (recipes.length > GRID_LIMIT) {
    return (
      `The grid has ${recipes.length} combinations; a search takes up to ${GRID_LIMIT}. ` +
      'Take some values out.'
    );
  }
  for (const recipe of recipes) {
    const [problem] = validateRecipe(recipe);
    if (problem) return problem.message;
  }
  return null;
}
