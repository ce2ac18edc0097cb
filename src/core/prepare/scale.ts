import { pairwiseSum } from './pairwise-sum';

/** One mean and one scale a feature, in the units of the feature. */
export interface Scaler {
  readonly mean: readonly number[];
  readonly scale: readonly number[];
}

/**
 * Fits scikit-learn's `StandardScaler`: each feature's mean, and its population standard deviation
 * (ddof 0) as scale. A constant feature has scale 1, so that it becomes 0 and not a division by 0.
 *
 * @param features each feature's values over the rows that the scaler sees, no NaN, at least one row
 */
export function fitScaler(features: Iterable<Float64Array>): Scaler {
  const mean: number[] = [];
  const scale: number[] = [];
  for (const values of features) {
    const fitted = fitFeature(values);
    mean.push(fitted.mean);
    scale.push(fitted.scale);
  }
  return { mean, scale };
}

/** A scaler that changes nothing: every feature keeps its own units. */
export function noScaler(featureCount: number): Scaler {
  return { mean: Array<number>(featureCount).fill(0), scale: Array<number>(featureCount).fill(1) };
}

function fitFeature(values: Float64Array): { mean: number; scale: number } {
  const n = values.length;
  const mean = pairwiseSum(values) / n;
  const deviations = values.map((value) => value - mean);
  // The corrected two-pass variance (Chan, Golub and LeVeque 1983): the deviations' own sum,
  // zero but for rounding, takes out the error of the mean.
  const correction = pairwiseSum(deviations) ** 2 / n;
  const squares = deviations.map((deviation) => deviation * deviation);
  const variance = (pairwiseSum(squares) - correction) / n;
  // scikit-learn's bound on what rounding alone can make of a constant feature's variance.
  const rounding = n * Number.EPSILON * variance + (n * mean * Number.EPSILON) ** 2;
  return { mean, scale: variance <= rounding ? 1 : Math.sqrt(variance) };
}
