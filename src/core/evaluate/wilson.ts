import type { Interval } from './evaluation';
import { NORMAL_QUANTILE_975 } from './normal-distribution';

/**
 * 95% interval of a share by Wilson's score method: it stays within 0 and 1 and holds up for small
 * numbers and for shares near 0 or 1. NaN at both ends if `total` is 0.
 * Source: Wilson (1927), "Probable inference, the law of succession, and statistical inference".
 *
 * @param z standard errors that the interval reaches, where it is to be another than the 95% one
 */
export function wilsonInterval(
  successes: number,
  total: number,
  z = NORMAL_QUANTILE_975
): Interval {
  const share = successes / total;
  const denominator = 1 + (z * z) / total;
  const centre = (share + (z * z) / (2 * total)) / denominator;
  const halfWidth =
    (z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total))) / denominator;
  // At the extremes the ends are 0 and 1 exactly; rounding would put them a hair beside.
  const low = successes === 0 ? 0 : centre - halfWidth;
  const high = successes === total ? 1 : centre + halfWidth;
  return total > 0 ? [low, high] : [NaN, NaN];
}
