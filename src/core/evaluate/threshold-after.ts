/** Three decimals, where those decide alike. */
const DECIMALS = 1000;

/**
 * A threshold that calls the customers of the first probabilities and no others: half way between the last of them
 * and the next one, rounded to three decimals where that calls the same customers.
 *
 * @param probabilities distinct, descending
 * @param last place of the last one that is called; -1 for nobody, whose threshold lies above all
 */
export function thresholdAfter(probabilities: Float64Array, last: number): number {
  if (last < 0) return aboveAll(probabilities[0] ?? 0);
  const called = probabilities[last]!;
  const next = probabilities[last + 1] ?? 0;
  const middle = (called + next) / 2;
  const rounded = Math.round(middle * DECIMALS) / DECIMALS;
  return rounded <= called && rounded > next ? rounded : middle;
}

/** A network is never quite sure; single precision may put it at 1, or a hair above. */
function aboveAll(largest: number): number {
  return Math.max(1, largest) + 1 / DECIMALS;
}
