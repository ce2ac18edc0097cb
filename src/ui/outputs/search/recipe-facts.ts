import type { Recipe } from '../../../core/model/recipe';
import { recipeSettings } from '../../../core/model/recipe-settings';
import { referencePreparation } from '../../../core/model/recipes';

/** Before the value, where the value alone would not say what it is. */
const prefixes: Readonly<Record<string, string>> = {
  Dropout: 'dropout ',
  'Batch size': 'batch ',
  'Learning rate': 'rate ',
  'Weight decay': 'decay ',
  Schedule: '',
  Optimizer: '',
  'Hidden layers': ''
};

/**
 * Each recipe in a few words: only what not all of them have in common, or the layers if nothing differs.
 *
 * @returns one text a recipe, in their order
 */
export function recipeFacts(recipes: readonly Recipe[]): readonly string[] {
  // The runs of a search share one preparation; which one makes no difference here.
  const setups = recipes.map((recipe) => ({ recipe, preparation: referencePreparation }));
  const varying = recipeSettings.filter(({ read }) => new Set(setups.map(read)).size > 1);
  const told = varying.length > 0 ? varying : recipeSettings.slice(0, 1);
  return setups.map((setup) =>
    told
      .map(({ label, read }) => `${prefixes[label] ?? `${label.toLowerCase()} `}${read(setup)}`)
      .join(' · ')
  );
}
