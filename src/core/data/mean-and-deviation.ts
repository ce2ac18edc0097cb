/** Mean and sample standard deviation of some values. */
export interface MeanAndDeviation {
  readonly count: number;
  /** NaN for no values. */
  readonly mean: number;
  /** ddof 1, as pandas; NaN for fewer than two values. */
  readonly deviation: number;
}

/** Mean and standard deviation (ddof 1) in two passes; missing values (NaN) are skipped. */
export function meanAndDeviation(values: Float64Array): MeanAndDeviation {
  let count = 0;
  let sum = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    count++;
    sum += value;
  }
  const mean = count === 0 ? NaN : sum / count;
  let squares = 0;
  for (const value of values) {
    if (!Number.isNaN(value)) squares += (value - mean) * (value - mean);
  }
  return { count, mean, deviation: count < 2 ? NaN : Math.sqrt(squares / (count - 1)) };
}
