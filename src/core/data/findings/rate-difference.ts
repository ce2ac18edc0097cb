import type { ValueCount } from '../count-values';

/** Difference of two groups' acceptance rates in standard errors (two-proportion z, pooled). */
export function rateDifference(
  a: Pick<ValueCount, 'count' | 'accepted'>,
  b: Pick<ValueCount, 'count' | 'accepted'>
): number {
  const pooled = (a.accepted + b.accepted) / (a.count + b.count);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.count + 1 / b.count));
  return (a.accepted / a.count - b.accepted / b.count) / error;
}
