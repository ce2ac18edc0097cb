import type { Preparation, Recipe } from './recipe';
import {
  recommendedPreparation,
  recommendedRecipe,
  referencePreparation,
  referenceRecipe
} from './recipes';

/**
 * Which recipe the values are: `reference` or `recommended` if every value of recipe and preparation
 * is that preset's, else `custom`. The recipe's own `name` is not looked at.
 *
 * After an edit of recipe or preparation, `name` must be what this returns: a changed value makes
 * the recipe `custom`, and changing it back makes it the preset again.
 */
export function recipeName(recipe: Recipe, preparation: Preparation): Recipe['name'] {
  const values = (r: Recipe, { categories, scalerRows, scaling = 'standard' }: Preparation) =>
    JSON.stringify([
      r.hidden,
      r.activation,
      r.firstInitializer,
      r.otherInitializer,
      r.dropout,
      r.batchSize,
      r.epochs,
      r.optimizer,
      r.learningRate,
      r.schedule,
      r.weightDecay,
      categories,
      scalerRows,
      scaling
    ]);
  const found = values(recipe, preparation);
  if (found === values(referenceRecipe, referencePreparation)) return 'reference';
  if (found === values(recommendedRecipe, recommendedPreparation)) return 'recommended';
  return 'custom';
}
