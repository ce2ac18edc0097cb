import type { Recipe } from '../../core/model/recipe';
import {
  recommendedPreparation,
  recommendedRecipe,
  referencePreparation,
  referenceRecipe
} from '../../core/model/recipes';
import type { Setup } from '../../core/model/recipe-settings';

export type ReadyRecipe = Exclude<Recipe['name'], 'custom'>;

/** Each ready recipe with the preparation that belongs to it. */
export const readySetups: Readonly<Record<ReadyRecipe, Setup>> = {
  reference: { recipe: referenceRecipe, preparation: referencePreparation },
  recommended: { recipe: recommendedRecipe, preparation: recommendedPreparation }
};
