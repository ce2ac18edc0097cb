import { shuffle, type Random } from '../../random';
import { largestRemainder } from '../largest-remainder';
import type { CustomerDraft } from './customer-draft';
import { syntheticRecipe } from './synthetic-recipe';

/** Education and family: the exact counts of their 3 × 4 table, in random order. */
export function drawHouseholds(draft: CustomerDraft, random: Random): void {
  const families = syntheticRecipe.eduFam[0]!.length;
  const cells = new Uint8Array(draft.rows);
  let filled = 0;
  largestRemainder(syntheticRecipe.eduFam.flat(), draft.rows).forEach((count, cell) => {
    cells.fill(cell, filled, filled + count);
    filled += count;
  });
  shuffle(cells, random);
  cells.forEach((cell, row) => {
    const education = Math.floor(cell / families) + 1;
    const family = (cell % families) + 1;
    draft.education[row] = education;
    draft.family[row] = family;
    draft.inclined[row] = education > 1 || family > 2 ? 1 : 0;
  });
}
