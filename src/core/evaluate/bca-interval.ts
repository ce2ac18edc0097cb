import { quantileOfSorted } from '../data/quantile';
import type { Interval } from './evaluation';
import { normalCdf, normalQuantile, NORMAL_QUANTILE_975 } from './normal-distribution';

/** What a statistic is when customers are left out, and how many leave-outs are alike. */
export interface LeftOut {
  readonly value: number;
  readonly times: number;
}

/**
 * 95% interval of a statistic by the bias-corrected and accelerated bootstrap: the resampled values' percentiles,
 * moved by how far they sit to one side of the estimate and by how its spread changes with its size.
 *
 * @param resampled sorted in place
 * @param leftOut the jackknife
 * Source: Efron (1987), "Better bootstrap confidence intervals", JASA 82.
 */
export function bcaInterval(
  estimate: number,
  resampled: Float64Array,
  leftOut: readonly LeftOut[]
): Interval {
  if (Number.isNaN(estimate)) return [NaN, NaN];
  resampled.sort();
  // Values equal to the estimate count half, as discrete statistics have many.
  let below = 0;
  for (const value of resampled) below += value < estimate ? 1 : value === estimate ? 0.5 : 0;
  const bias = normalQuantile(below / resampled.length);
  const acceleration = accelerationOf(leftOut);
  const end = (z: number) => {
    const moved = (bias + z) / (1 - acceleration * (bias + z));
    return quantileOfSorted(resampled, normalCdf(bias + moved));
  };
  return [end(-NORMAL_QUANTILE_975), end(NORMAL_QUANTILE_975)];
}

function accelerationOf(leftOut: readonly LeftOut[]): number {
  const count = leftOut.reduce((sum, { times }) => sum + times, 0);
  const mean = leftOut.reduce((sum, { value, times }) => sum + value * times, 0) / count;
  let squares = 0;
  let cubes = 0;
  for (const { value, times } of leftOut) {
    squares += times * (mean - value) ** 2;
    cubes += times * (mean - value) ** 3;
  }
  const acceleration = cubes / (6 * squares ** 1.5);
  return Number.isFinite(acceleration) ? acceleration : 0;
}
