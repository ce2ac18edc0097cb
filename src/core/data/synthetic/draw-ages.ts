import type { Random } from '../../random';
import { largestRemainder } from '../largest-remainder';
import type { CustomerDraft } from './customer-draft';
import { drawByGroup } from './draw-by-group';
import { HIGH_INCOME } from './high-income';
import { sortOrder } from './sort-order';
import { syntheticRecipe } from './synthetic-recipe';

/**
 * Age: the exact count of each year, handed out in the order of a random key that leans a little on
 * income, family, education and card spending.
 */
export function drawAges(draft: CustomerDraft, random: Random): void {
  const { rows, income, family, education, cardSpending, inclined, age } = draft;
  const tilt = syntheticRecipe.ageKey;
  const keys = new Float64Array(rows);
  const groupOf = (row: number): number => (inclined[row] && income[row]! >= HIGH_INCOME ? 1 : 0);
  drawByGroup(rows, 2, groupOf, random, (row, group, draw) => {
    // Each term is a standard score; the order of the additions decides the last bit, hence the file.
    keys[row] =
      draw +
      (tilt.income * (income[row]! - 73.8)) / 46 +
      (tilt.family * (family[row]! - 2.4)) / 1.15 +
      (tilt.education * (education[row]! - 1.88)) / 0.84 +
      (tilt.ccavg * (cardSpending[row]! - 1.94)) / 1.75 +
      tilt.hiEf * group;
  });
  const order = sortOrder(keys);
  let position = 0;
  largestRemainder(syntheticRecipe.ageCounts, rows).forEach((count, year) => {
    for (let i = 0; i < count; i++) age[order[position++]!] = syntheticRecipe.ageFrom + year;
  });
}
