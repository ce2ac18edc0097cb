import { readySetups, type ReadyRecipe } from './ready-setups';
import type { Setup } from '../../core/model/recipe-settings';
import { recipeDifferences } from './recipe-differences';

/** The ready recipe from which a setup differs in the fewest settings; the recommended one of equals. */
export function nearestRecipe(setup: Setup): ReadyRecipe {
  const distance = (name: ReadyRecipe) => recipeDifferences(readySetups[name], setup).length;
  return distance('reference') < distance('recommended') ? 'reference' : 'recommended';
}
