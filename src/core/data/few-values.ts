/** The distinct values of a column with few of them, ascending, and how often each occurs. */
export interface FewValues {
  readonly values: readonly number[];
  readonly counts: readonly number[];
}

/**
 * Counts the distinct values of a column; missing values (NaN) are skipped. Null as soon as there are more than
 * `most`: one pass without sorting, so that a column of a million different values costs nothing.
 */
export function fewValues(values: Float64Array, most: number): FewValues | null {
  const counts = new Map<number, number>();
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
    if (counts.size > most) return null;
  }
  const ascending = [...counts].sort((a, b) => a[0] - b[0]);
  return {
    values: ascending.map(([value]) => value),
    counts: ascending.map(([, count]) => count)
  };
}
