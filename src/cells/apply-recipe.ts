import type { Services } from '../compute/services';
import type { Preparation, Recipe } from '../core/model/recipe';
import { recipeName } from '../core/model/recipe-name';
import {
  recommendedPreparation,
  recommendedRecipe,
  referencePreparation,
  referenceRecipe
} from '../core/model/recipes';
import type { CellPort } from '../notebook/cell-port';
import { modelCell } from './model-cell';
import { prepareCell } from './prepare-cell';

/** Takes one of the ready recipes whole: the network and how the columns become inputs. */
export function applyRecipe(notebook: CellPort<Services>, name: 'reference' | 'recommended'): void {
  if (name === 'reference') setRecipe(notebook, referenceRecipe, referencePreparation);
  else setRecipe(notebook, recommendedRecipe, recommendedPreparation);
}

/** Sets network and preparation as one edit; the name says whether they are still a ready recipe. */
export function setRecipe<P extends Preparation>(
  notebook: CellPort<Services>,
  recipe: Recipe,
  preparation: P
): void {
  const settings = { ...notebook.params(prepareCell), ...preparation };
  notebook.change([
    [prepareCell.kind, settings],
    [modelCell.kind, { recipe: { ...recipe, name: recipeName(recipe, settings) } }]
  ]);
}
