import type { Interval } from '../evaluate/evaluation';
import { NORMAL_QUANTILE_975 } from '../evaluate/normal-distribution';
import type { ShareFigure } from './slice';

type Counted = Pick<ShareFigure, 'count' | 'of'>;

/**
 * Interval of the ratio of two shares of different customers, the first to the second. Half a customer is added to
 * each count, so that a share of 0 has one, too. NaN at both ends if either is of nobody.
 * Source: Katz et al. (1978), "Obtaining confidence intervals for the risk ratio in cohort studies"; the half of
 * Walter (1975), "The distribution of Levin's measure of attributable risk".
 *
 * @param z standard errors that it reaches
 */
export function ratioInterval(first: Counted, second: Counted, z = NORMAL_QUANTILE_975): Interval {
  if (first.of === 0 || second.of === 0) return [NaN, NaN];
  const [a, n, b, m] = [first.count + 0.5, first.of + 0.5, second.count + 0.5, second.of + 0.5];
  const middle = Math.log(a / n / (b / m));
  const reach = z * Math.sqrt(1 / a - 1 / n + 1 / b - 1 / m);
  const low = first.count === 0 ? 0 : Math.exp(middle - reach);
  return [low, Math.exp(middle + reach)];
}
