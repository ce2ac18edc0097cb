import type { Interval } from '../evaluate/evaluation';
import { normalQuantile } from '../evaluate/normal-distribution';
import { differenceInterval } from './difference-interval';
import { ratioInterval } from './ratio-interval';
import type { Slice } from './slice';

/** The two groups that a measure lies furthest apart in. */
export interface Gap {
  /** Names of the groups with the least and the most of it. */
  readonly lowest: string;
  readonly highest: string;
  readonly low: number;
  readonly high: number;
  /** The difference high − low, or the ratio low / high. */
  readonly value: number;
  /**
   * 95%, although the two were picked for being furthest apart: it is as wide as is right for all pairs of groups
   * at once (Bonferroni).
   */
  readonly interval: Interval;
}

/** How alike a list treats groups. A gap is null where fewer than two groups are large enough to be compared. */
export interface Parity {
  /** Groups with enough customers, of so many. */
  readonly compared: number;
  readonly of: number;
  /** Difference of the shares that are on the list. */
  readonly demographicParity: Gap | null;
  /** Ratio of the same; null, too, where nobody is on it. */
  readonly disparateImpact: Gap | null;
  /** Difference of the recalls: of those who accept, the share on the list. */
  readonly equalOpportunity: Gap | null;
}

/** A ratio below this is held to be adverse: the four-fifths rule of US employment law, in use for lending, too. */
export const FOUR_FIFTHS = 0.8;

/**
 * Compares groups. Small ones are left out, so that nothing is concluded from them.
 * Sources: demographic parity, Dwork et al. (2012); equal opportunity, Hardt, Price and Srebro (2016); the
 * four-fifths rule, 29 CFR 1607.4 D.
 */
export function parityOf(slices: readonly Slice[]): Parity {
  const compared = slices.filter(({ listed }) => !listed.few);
  return {
    compared: compared.length,
    of: slices.length,
    demographicParity: widestGap(slices, 'listed', 'difference'),
    disparateImpact: widestGap(slices, 'listed', 'ratio'),
    equalOpportunity: widestGap(slices, 'recall', 'difference')
  };
}

function widestGap(
  slices: readonly Slice[],
  figure: 'listed' | 'recall',
  as: 'difference' | 'ratio'
): Gap | null {
  const ordered = slices
    .filter((slice) => !slice[figure].few && !slice.small)
    .toSorted((a, b) => a[figure].value - b[figure].value);
  const [lowest, highest] = [ordered[0], ordered.at(-1)];
  if (!lowest || !highest || ordered.length < 2) return null;
  const [low, high] = [lowest[figure], highest[figure]];
  if (as === 'ratio' && high.value === 0) return null;
  const ends = { lowest: lowest.label, highest: highest.label, low: low.value, high: high.value };
  const z = simultaneousZ(ordered.length);
  if (as === 'ratio') {
    const [from, to] = ratioInterval(low, high, z);
    return { ...ends, value: low.value / high.value, interval: [from, Math.min(1, to)] };
  }
  // The larger was picked for being larger: a difference below 0, a ratio above 1, is none that could be seen.
  const [from, to] = differenceInterval(high, low, z);
  return { ...ends, value: high.value - low.value, interval: [Math.max(0, from), to] };
}

/** Standard errors that 95% intervals of all pairs among so many groups reach at once. */
function simultaneousZ(groups: number): number {
  const pairs = (groups * (groups - 1)) / 2;
  return normalQuantile(1 - 0.025 / pairs);
}

/** Whether a ratio keeps the four-fifths rule, and whether the customers are enough to be sure of it. */
export function fourFifths({ value, interval }: Gap): {
  readonly kept: boolean;
  readonly sure: boolean;
} {
  const kept = value >= FOUR_FIFTHS;
  return { kept, sure: kept ? interval[0] >= FOUR_FIFTHS : interval[1] < FOUR_FIFTHS };
}
