import type { Setup } from '../../core/model/recipe-settings';
import { recipeLabels } from '../../core/model/recipe-words';
import { nearestRecipe } from './nearest-recipe';
import { readySetups } from './ready-setups';
import { recipeDifferences } from './recipe-differences';

/** As many changes are named before the rest is counted. */
const MOST_NAMED = 4;

/** A setup in a line: "Recommended", or "Recommended with epochs 10, dropout 0.2 and 3 more changes". */
export function recipeSummary(setup: Setup): string {
  const { name } = setup.recipe;
  if (name !== 'custom') return recipeLabels[name];
  const origin = nearestRecipe(setup);
  const changes = recipeDifferences(readySetups[origin], setup).map(
    ({ label, to }) => `${label.toLowerCase()} ${to}`
  );
  if (changes.length === 0) return recipeLabels[origin];
  const more = changes.length - MOST_NAMED;
  const named = changes.slice(0, MOST_NAMED).join(', ');
  return `${recipeLabels[origin]} with ${named}${more > 0 ? ` and ${more} more` : ''}`;
}
