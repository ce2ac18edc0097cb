import type { Random } from '../../random';
import type { CustomerDraft } from './customer-draft';
import { drawByGroup } from './draw-by-group';
import { syntheticRecipe } from './synthetic-recipe';
import { weightedPick } from './weighted-pick';

const YOUNG_BELOW = 28;

/**
 * Experience: age less a gap of 24 to 30 years that depends on education. The youngest come out
 * negative, as in the original. The gap's counts serve as shares: group sizes vary with the seed.
 */
export function drawExperience(draft: CustomerDraft, random: Random): void {
  const { age, education, experience } = draft;
  const { gap } = syntheticRecipe;
  const picks = [...gap['young(<28)'], ...gap.rest].map(weightedPick);
  const groupOf = (row: number): number =>
    (age[row]! < YOUNG_BELOW ? 0 : gap['young(<28)'].length) + education[row]! - 1;
  drawByGroup(draft.rows, picks.length, groupOf, random, (row, group, draw) => {
    experience[row] = age[row]! - gap.values[picks[group]!(draw)]!;
  });
}
