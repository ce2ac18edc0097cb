import { LoanbookError } from '../errors';

/**
 * Shares out `total` whole units in proportion to `weights` by the largest-remainder (Hamilton) method:
 * each gets the whole part of its share, and what is left goes to the largest fractions, the earlier of
 * equals first. The result always sums to `total`.
 * @param weights at least 0, with a positive sum.
 * @param total a whole number, at least 0.
 * @throws LoanbookError `bad-setting` if there is nothing to share out by.
 */
export function largestRemainder(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (!(sum > 0) || weights.some((weight) => !(weight >= 0))) {
    throw new LoanbookError(
      'bad-setting',
      `Cannot share out ${total} by the weights ${weights.join(', ')}: expected numbers of at least 0, one of them positive.`
    );
  }
  const quotas = weights.map((weight) => (weight * total) / sum);
  const shares = quotas.map(Math.floor);
  const left = total - shares.reduce((a, b) => a + b, 0);
  const byRemainder = quotas
    .map((quota, index) => ({ index, remainder: quota - Math.floor(quota) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index]!++;
  return shares;
}
