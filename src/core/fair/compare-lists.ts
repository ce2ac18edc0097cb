import type { CampaignTerms } from '../campaign/campaign-terms';
import { drawnRates } from '../campaign/drawn-rates';
import { middle95 } from '../campaign/middle95';
import type { Confusion, Interval } from '../evaluate/evaluation';
import { drawBinomial } from '../evaluate/draw-binomial';
import { mulberry32, type Random } from '../random';
import { listOutcome, type ListOutcome } from './list-outcome';

/** What one list comes to beside another, by the same customers. */
export interface ListComparison {
  readonly outcome: ListOutcome;
  /** 95%, of its profit. */
  readonly range: Interval;
  /** Names on it that the other lacks, and the other way round. */
  readonly added: number;
  readonly lost: number;
  /** What it earns more; the range is that of this difference. */
  readonly gain: number;
  readonly gainRange: Interval;
}

const RESAMPLES = 1000;
const SEED = 1;

/**
 * Compares two lists on customers whose answers are known. Both are drawn anew together, so that what they have in
 * common takes nothing from what is known of their difference; the share of the campaign's list that accepts is
 * drawn as the campaign draws it. All that matters of a customer is the answer and which lists have the name, so
 * drawing customers is drawing eight counts from a multinomial.
 *
 * @param labels 1 for accepted
 * @param before 1 for on the other list
 * @param after 1 for on this list
 */
export function compareLists(
  labels: Uint8Array,
  before: Uint8Array,
  after: Uint8Array,
  terms: CampaignTerms
): ListComparison {
  const cells = new Float64Array(8);
  for (let i = 0; i < labels.length; i++) cells[4 * labels[i]! + 2 * before[i]! + after[i]!]!++;
  const random = mulberry32(SEED);
  const rates = drawnRates(terms, RESAMPLES);
  const profits = new Float64Array(RESAMPLES);
  const gains = new Float64Array(RESAMPLES);
  for (let resample = 0; resample < RESAMPLES; resample++) {
    const drawn = drawCounts(cells, labels.length, random);
    const drawnTerms = { ...terms, acceptRate: rates[resample]! };
    profits[resample] = listOutcome(matrixOf(drawn, 1), drawnTerms).profit;
    gains[resample] = profits[resample]! - listOutcome(matrixOf(drawn, 2), drawnTerms).profit;
  }
  const outcome = listOutcome(matrixOf(cells, 1), terms);
  const only = (bit: 1 | 2) => listOutcome(onlyOn(cells, bit), terms).names;
  return {
    outcome,
    range: middle95(profits),
    added: only(1),
    lost: only(2),
    gain: outcome.profit - listOutcome(matrixOf(cells, 2), terms).profit,
    gainRange: middle95(gains)
  };
}

/** The confusion matrix of a list: of this one (1) or of the other (2). */
function matrixOf(cells: Float64Array, bit: 1 | 2): Confusion {
  return countCells(cells, (lists) => (lists & bit) !== 0);
}

/** As if the names on this list alone were a list. */
function onlyOn(cells: Float64Array, bit: 1 | 2): Confusion {
  return countCells(cells, (lists) => lists === bit);
}

function countCells(cells: Float64Array, isCalled: (lists: number) => boolean): Confusion {
  let [tn, fp, fn, tp] = [0, 0, 0, 0];
  for (let lists = 0; lists < 4; lists++) {
    const [declined, accepted] = [cells[lists]!, cells[4 + lists]!];
    if (isCalled(lists)) [fp, tp] = [fp + declined, tp + accepted];
    else [tn, fn] = [tn + declined, fn + accepted];
  }
  return { tn, fp, fn, tp };
}

/** Counts of as many customers drawn with replacement. */
function drawCounts(cells: Float64Array, total: number, random: Random): Float64Array {
  let left = total;
  let known = total;
  return cells.map((count) => {
    const drawn = known > 0 ? drawBinomial(left, Math.min(1, count / known), random) : 0;
    left -= drawn;
    known -= count;
    return drawn;
  });
}
