/** One value of a column, how many customers hold it, and how many of those accepted. */
export interface ValueCount {
  readonly value: number;
  readonly count: number;
  readonly accepted: number;
}

/**
 * Counts the customers and the acceptors behind each distinct value, ascending by value; missing values
 * (NaN) are skipped.
 * @param accepted one flag a row, as `acceptedFlags` returns them.
 */
export function countValues(values: Float64Array, accepted: Uint8Array): ValueCount[] {
  const positions = new Map<number, number>();
  const counts: { value: number; count: number; accepted: number }[] = [];
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    let position = positions.get(value);
    if (position === undefined) {
      position = counts.length;
      positions.set(value, position);
      counts.push({ value, count: 0, accepted: 0 });
    }
    const entry = counts[position]!;
    entry.count++;
    entry.accepted += accepted[row]!;
  }
  return counts.sort((a, b) => a.value - b.value);
}
