import { distinctValues, type DistinctValues } from './distinct-values';
import { linearSpace } from './linear-space';
import { meanAndDeviation } from './mean-and-deviation';

/** A smooth curve through a column's values. */
export interface KernelDensity {
  /** Standard deviation of each kernel; NaN where there is no density. */
  readonly bandwidth: number;
  /** 200 points from the least to the greatest value; empty where there is no density. */
  readonly grid: Float64Array;
  /** Density at each grid point. */
  readonly density: Float64Array;
}

const GRID_POINTS = 200;
/** Kernels that together add less than this share of the density are not summed. */
const NEGLIGIBLE = 1e-12;

/**
 * Gaussian kernel density estimate as scipy's `gaussian_kde` with Scott's factor n^(-1/5), cut to the
 * data's range as seaborn's `kde=True`: bandwidth = factor × standard deviation (ddof 1).
 *
 * Missing values (NaN) are skipped. Fewer than two distinct values have no density: bandwidth NaN, empty
 * grid. Equal values are summed once, so that a million rows of whole numbers cost little.
 */
export function kernelDensity(values: Float64Array): KernelDensity {
  const distinct = distinctValues(values);
  const { count, deviation } = meanAndDeviation(values);
  if (distinct.values.length < 2) {
    return { bandwidth: NaN, grid: new Float64Array(0), density: new Float64Array(0) };
  }
  const bandwidth = count ** (-1 / 5) * deviation;
  const max = distinct.values[distinct.values.length - 1]!;
  const grid = linearSpace(distinct.values[0]!, max, GRID_POINTS);
  const density = sumKernels(distinct, count, bandwidth, grid);
  return { bandwidth, grid, density };
}

/**
 * Sums kernels outwards from each grid point. A kernel whose z² exceeds the nearest one's by 2 ln(n/ε)
 * is less than ε/n of the nearest alone, so all that are left out add less than ε.
 */
function sumKernels(
  { values, counts }: DistinctValues,
  count: number,
  bandwidth: number,
  grid: Float64Array
): Float64Array {
  const slack = 2 * Math.log(count / NEGLIGIBLE);
  const norm = count * bandwidth * Math.sqrt(2 * Math.PI);
  let right = 0; // the first value at or above the grid point
  return grid.map((point) => {
    while (right < values.length && values[right]! < point) right++;
    const squaredZ = (i: number): number => ((point - (values[i] ?? Infinity)) / bandwidth) ** 2;
    const limit = Math.min(squaredZ(right - 1), squaredZ(right)) + slack;
    let sum = 0;
    for (let i = right; i < values.length; i++) {
      const z2 = squaredZ(i);
      if (z2 > limit) break;
      sum += counts[i]! * Math.exp(-0.5 * z2);
    }
    for (let i = right - 1; i >= 0; i--) {
      const z2 = squaredZ(i);
      if (z2 > limit) break;
      sum += counts[i]! * Math.exp(-0.5 * z2);
    }
    return sum / norm;
  });
}
