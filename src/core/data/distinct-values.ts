import { presentValues } from './present-values';

/** The distinct values of a column, ascending, and how often each occurs. */
export interface DistinctValues {
  readonly values: Float64Array;
  readonly counts: Float64Array;
}

/** Counts each distinct value; missing values (NaN) are skipped. */
export function distinctValues(values: Float64Array): DistinctValues {
  const distinct = presentValues(values).sort();
  const counts = new Float64Array(distinct.length);
  let last = -1;
  // Each run of equals moves to the front as one value; writing never overtakes reading.
  for (const value of distinct) {
    if (last < 0 || value !== distinct[last]) distinct[++last] = value;
    counts[last]!++;
  }
  return { values: distinct.slice(0, last + 1), counts: counts.slice(0, last + 1) };
}
