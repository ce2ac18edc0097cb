import { linearSpace } from '../data/linear-space';
import type { WeightRange } from './weight-range';

/** How many weights of a layer lie in each bin. */
export interface WeightHistogram {
  /** counts.length + 1 edges, ascending, evenly spaced. */
  readonly edges: Float64Array;
  readonly counts: Float64Array;
}

/** Fine enough for a shape, coarse enough for a small picture. */
const BINS = 30;

/**
 * Counts weights into equal bins over `range`, which the caller takes over a whole run so that bins stand
 * still from epoch to epoch. Each bin holds its lower edge, the last one both. A weight outside falls into
 * the bin at that end; one that is not finite is left out. A range of no width gets a width of 1.
 */
export function weightHistogram(
  weights: Float32Array,
  range: WeightRange,
  bins = BINS
): WeightHistogram {
  const spread = range.high > range.low;
  const low = spread ? range.low : range.low - 0.5;
  const high = spread ? range.high : range.low + 0.5;
  const counts = new Float64Array(bins);
  const perUnit = bins / (high - low);
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    if (!Number.isFinite(weight)) continue;
    const bin = Math.floor((weight - low) * perUnit);
    counts[Math.max(0, Math.min(bin, bins - 1))]!++;
  }
  return { edges: linearSpace(low, high, bins + 1), counts };
}
