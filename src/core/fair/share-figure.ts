import { wilsonInterval } from '../evaluate/wilson';
import type { ShareFigure } from './slice';

/** A group of fewer customers than this is small: a share of 10% of them would be known to 11 points either way. */
export const FEWEST_CUSTOMERS = 30;

/** A recall or precision of fewer customers than this is small: it would be known to 26 points either way. */
export const FEWEST_CASES = 10;

/** So many of so many, too few where those are fewer than `fewest`. */
export function shareFigure(count: number, of: number, fewest: number): ShareFigure {
  const interval = wilsonInterval(count, of);
  return { value: count / of, count, of, interval, few: of < fewest };
}
