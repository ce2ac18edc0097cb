import type { Random } from '../../random';
import { largestRemainder } from '../largest-remainder';
import type { CustomerDraft } from './customer-draft';
import { drawByGroup } from './draw-by-group';
import { syntheticRecipe } from './synthetic-recipe';
import { weightedPick, type WeightedPick } from './weighted-pick';

/**
 * Income: within each household group the exact counts of 5-wide bins, then one of the bin's whole
 * numbers. None ends in 6 or 7, a quirk of the original that makes the saw-tooth in its chart.
 */
export function drawIncomes(draft: CustomerDraft, random: Random): void {
  const { education, family, inclined, income } = draft;
  const groupOf = (row: number): number => {
    if (!inclined[row]) return 0;
    if (education[row]! > 1) return 3;
    return family[row] === 3 ? 1 : 2;
  };
  const pickBin = binPicks(draft.rows, groupOf);
  const numbersOfBin = syntheticRecipe.income[0]!.map((_, bin) => allowedNumbers(bin));
  drawByGroup(draft.rows, pickBin.length, groupOf, random, (row, group, draw) => {
    const numbers = numbersOfBin[pickBin[group]!(draw)]!;
    income[row] = numbers[Math.floor(random() * numbers.length)]!;
  });
}

/** The bin counts of each group, scaled to the group's size so that stratified draws meet them exactly. */
function binPicks(rows: number, groupOf: (row: number) => number): WeightedPick[] {
  const sizes = new Array<number>(syntheticRecipe.income.length).fill(0);
  for (let row = 0; row < rows; row++) sizes[groupOf(row)]!++;
  return syntheticRecipe.income.map((counts, group) =>
    weightedPick(largestRemainder(counts, sizes[group]!))
  );
}

function allowedNumbers(bin: number): number[] {
  const { start, width, skipLastDigits } = syntheticRecipe.incomeBin;
  return Array.from({ length: width }, (_, i) => start + bin * width + i).filter(
    (number) => !skipLastDigits.includes(number % 10)
  );
}
