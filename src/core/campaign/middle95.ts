import type { Interval } from '../evaluate/evaluation';

/** The middle 95% of some values. */
export function middle95(values: Float64Array): Interval {
  const sorted = values.toSorted();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
  return [at(0.025), at(0.975)];
}
