import { listInWords } from '../data/findings/list-in-words';
import { recipeLabels } from '../model/recipe-words';
import type { NewRun } from './run-record';

/** More than these are counted and not named. */
const MOST_NAMED = 2;

/** What a run is called until someone names it: "Recommended · seed 1", "Recommended without Age · seed 1". */
export function defaultRunName({
  recipe,
  seed,
  preparation: { dropped }
}: Pick<NewRun, 'recipe' | 'seed' | 'preparation'>): string {
  const columns = dropped.length > MOST_NAMED ? `${dropped.length} columns` : listInWords(dropped);
  const without = dropped.length > 0 ? ` without ${columns}` : '';
  return `${recipeLabels[recipe.name]}${without} · seed ${seed}`;
}
