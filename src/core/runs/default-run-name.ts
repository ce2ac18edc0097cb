import { recipeLabels } from '../model/recipe-words';
import type { NewRun } from './run-record';

/** What a run is called until someone names it: "Recommended · seed 1". */
export function defaultRunName({ recipe, seed }: Pick<NewRun, 'recipe' | 'seed'>): string {
  return `${recipeLabels[recipe.name]} · seed ${seed}`;
}
