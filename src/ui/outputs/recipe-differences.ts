import { recipeSettings, type Setup } from '../../core/model/recipe-settings';

/** One setting in which a recipe departs from another, in words. */
export interface RecipeDifference {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** What differs between two setups, in the order of the form. Empty where nothing does. */
export function recipeDifferences(from: Setup, to: Setup): readonly RecipeDifference[] {
  return recipeSettings
    .map(({ label, read }) => ({ label, from: read(from), to: read(to) }))
    .filter((difference) => difference.from !== difference.to);
}
