import type { Interval } from '../evaluate/evaluation';
import { NORMAL_QUANTILE_975 } from '../evaluate/normal-distribution';
import { wilsonInterval } from '../evaluate/wilson';
import type { ShareFigure } from './slice';

type Counted = Pick<ShareFigure, 'count' | 'of'>;

/**
 * Interval of the difference of two shares of different customers, the first less the second. NaN at both ends if
 * either is of nobody.
 * Source: Newcombe (1998), "Interval estimation for the difference between independent proportions", method 10.
 *
 * @param z standard errors that it reaches
 */
export function differenceInterval(
  first: Counted,
  second: Counted,
  z = NORMAL_QUANTILE_975
): Interval {
  const [a, b] = [first.count / first.of, second.count / second.of];
  const [aLow, aHigh] = wilsonInterval(first.count, first.of, z);
  const [bLow, bHigh] = wilsonInterval(second.count, second.of, z);
  return [a - b - Math.hypot(a - aLow, bHigh - b), a - b + Math.hypot(aHigh - a, b - bLow)];
}
