import { mulberry32 } from '../random';
import type { Confusion, Interval } from './evaluation';
import { drawBinomial } from './draw-binomial';
import { wilsonInterval } from './wilson';

const RESAMPLES = 2000;

/**
 * 95% percentile interval of F1 from 2,000 resamples of the rows, the same for the same seed.
 *
 * F1 sees of a row only its cell in the confusion matrix, so drawing n rows with replacement is
 * drawing the four cells from a multinomial of n; and as F1 = 2tp / (2tp + errors), it is enough to
 * draw how many rows are hits or errors, and how many of those are hits. That is the same
 * distribution as resampling rows, at a cost that does not grow with them.
 *
 * A sample without errors, or without hits, resamples to itself, which would claim certainty. There
 * F1 is taken as what it is, a function of the share of hits among hits and errors, and that share's
 * Wilson interval is carried over. NaN at both ends if there are neither hits nor errors.
 *
 * Source: Efron and Tibshirani (1993), "An introduction to the bootstrap", chapter 13.
 */
export function bootstrapF1(confusion: Confusion, seed: number): Interval {
  const { tn, fp, fn, tp } = confusion;
  const counted = tp + fp + fn;
  if (tp === 0 || tp === counted) {
    const [low, high] = wilsonInterval(tp, counted);
    return [f1OfShare(low), f1OfShare(high)];
  }

  const total = counted + tn;
  const random = mulberry32(seed);
  const scores = new Float64Array(RESAMPLES);
  for (let i = 0; i < RESAMPLES; i++) {
    const drawn = drawBinomial(total, counted / total, random);
    const hits = drawBinomial(drawn, tp / counted, random);
    // A resample without hits or errors has no F1; it counts as 0, as in the report.
    scores[i] = drawn === 0 ? 0 : f1OfShare(hits / drawn);
  }
  scores.sort();
  return [quantile(scores, 0.025), quantile(scores, 0.975)];
}

/** F1 as a function of hits / (hits + errors). */
function f1OfShare(share: number): number {
  return (2 * share) / (1 + share);
}

/** Interpolates linearly between the sorted values, as NumPy does. */
function quantile(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (position - below) * (sorted[above]! - sorted[below]!);
}
