import type { CampaignTerms } from '../campaign/campaign-terms';
import type { ScoredCustomers } from '../evaluate/scored-customers';
import { thresholdAfter } from '../evaluate/threshold-after';
import { countByThreshold, type ThresholdCounts } from '../evaluate/threshold-counts';
import { bestWay } from './best-way';
import { confusionAfter } from './confusion-after';
import { FEWEST_CASES, FEWEST_CUSTOMERS } from './share-figure';
import { sumConfusions } from './sum-confusions';

/** What is to be the same in all groups: the share on the list, or the recall. */
export type EqualMeasure = 'listed' | 'recall';

/** A threshold for each group. */
export interface GroupThresholds {
  /** By place of the group. */
  readonly thresholds: readonly number[];
  /**
   * Places of groups that are too small for a threshold of their own: they have one together or, where they are
   * too few even so, the shared one.
   */
  readonly pooled: readonly number[];
  /** The share that was aimed at. */
  readonly aim: number;
}

/** Aims that are tried, from nobody to everybody. */
const AIMS = 200;

/** Groups that have a threshold in common. */
interface GroupSet {
  readonly groups: readonly number[];
  readonly counts: ThresholdCounts;
}

/**
 * Chooses a threshold for each group so that a measure is the same in all of them, as nearly as their customers
 * allow; of all such lists the one that earns most within the campaign's limits. Groups with too few customers (too
 * few acceptors, where recalls are to be equal) are taken together as one.
 * Source: Hardt, Price and Srebro (2016), "Equality of opportunity in supervised learning".
 *
 * @param validation customers on whom thresholds may be chosen, so that the test stays a test
 * @param groups the group of each, a place from 0 up to `count`
 * @param shared the threshold of those who are too few
 * @returns null where fewer than two groups are large enough, so that there is nothing to make equal
 */
export function groupThresholds(
  validation: Pick<ScoredCustomers, 'labels' | 'probabilities'>,
  groups: Uint16Array,
  count: number,
  measure: EqualMeasure,
  terms: CampaignTerms,
  shared: number
): GroupThresholds | null {
  const isLarge = ({ counts }: GroupSet) =>
    baseOf(counts, measure) >= (measure === 'recall' ? FEWEST_CASES : FEWEST_CUSTOMERS);
  const setOf = (places: readonly number[]): GroupSet => ({
    groups: places,
    counts: countsOf(validation, groups, places)
  });
  const each = Array.from({ length: count }, (_, place) => setOf([place]));
  const pooled = each.filter((set) => !isLarge(set)).flatMap((set) => set.groups);
  const rest = setOf(pooled);
  const free = [...each, rest].filter(isLarge);
  if (free.length < 2) return null;
  const fixed = isLarge(rest) ? [] : [confusionAfter(rest.counts, lastAbove(rest.counts, shared))];
  const ways = Array.from({ length: AIMS + 1 }, (_, step) => {
    const aim = step / AIMS;
    const lasts = free.map(({ counts }) => nearest(counts, measure, aim));
    const own = free.map(({ counts }, at) => confusionAfter(counts, lasts[at]!));
    return { aim, lasts, confusion: sumConfusions([...own, ...fixed]) };
  });
  const best = bestWay(ways, terms);
  if (!best) return null;
  const thresholds = Array.from({ length: count }, () => shared);
  for (const [at, set] of free.entries()) {
    const threshold = thresholdAfter(set.counts.thresholds, best.lasts[at]!);
    for (const place of set.groups) thresholds[place] = threshold;
  }
  return { thresholds, pooled, aim: best.aim };
}

function countsOf(
  { labels, probabilities }: Pick<ScoredCustomers, 'labels' | 'probabilities'>,
  groups: Uint16Array,
  places: readonly number[]
): ThresholdCounts {
  const isIn = (_: number, row: number) => places.includes(groups[row]!);
  return countByThreshold(labels.filter(isIn), probabilities.filter(isIn));
}

/** The place of the last threshold that is at or above a probability; -1 if none is. */
function lastAbove({ thresholds }: ThresholdCounts, probability: number): number {
  return thresholds.findLastIndex((threshold) => threshold >= probability);
}

/** Customers that a measure is a share of. */
function baseOf({ accepted, declined }: ThresholdCounts, measure: EqualMeasure): number {
  return measure === 'recall' ? accepted : accepted + declined;
}

/** The place whose customers bring the measure nearest to the aim, the first of equals; -1 for nobody. */
function nearest(counts: ThresholdCounts, measure: EqualMeasure, aim: number): number {
  const base = baseOf(counts, measure);
  let best = -1;
  let distance = aim;
  for (let last = 0; last < counts.thresholds.length; last++) {
    const reached = counts.tp[last]! + (measure === 'recall' ? 0 : counts.fp[last]!);
    const off = Math.abs(reached / base - aim);
    if (off < distance - 1e-12) [best, distance] = [last, off];
  }
  return best;
}
