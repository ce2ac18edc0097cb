/**
 * Reads a quantile table at a draw: straight lines between the knots.
 * @param shares ascending, from 0 to 1; @param values the quantiles at those shares.
 */
export function interpolateQuantile(
  shares: readonly number[],
  values: readonly number[],
  draw: number
): number {
  for (let i = 1; i < shares.length; i++) {
    if (draw > shares[i]!) continue;
    const low = values[i - 1]!;
    const from = shares[i - 1]!;
    return low + ((values[i]! - low) * (draw - from)) / (shares[i]! - from);
  }
  return values[values.length - 1]!;
}
