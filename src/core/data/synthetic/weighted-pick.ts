/** Chooses a position among weights by a draw in [0, 1). */
export type WeightedPick = (draw: number) => number;

/**
 * A choice of positions in proportion to whole-number weights: the first whose cumulated weight exceeds
 * draw × total.
 */
export function weightedPick(weights: readonly number[]): WeightedPick {
  let total = 0;
  const cumulated = Float64Array.from(weights, (weight) => (total += weight));
  return (draw) => {
    const target = draw * total;
    for (let i = 0; i < cumulated.length - 1; i++) if (target < cumulated[i]!) return i;
    return cumulated.length - 1;
  };
}
