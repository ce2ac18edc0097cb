/**
 * Quantile of ascending values without NaN, interpolated linearly as NumPy and pandas do, to the bit.
 * @param share 0 to 1. Returns NaN for no values.
 */
export function quantileOfSorted(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) return NaN;
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  const weight = position - below;
  // NumPy interpolates from the nearer end, which decides the last bit.
  return weight < 0.5 ? low + (high - low) * weight : high - (high - low) * (1 - weight);
}
