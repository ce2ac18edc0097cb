import type { CodedColumn } from './coded-column';

/** Fewer values are codes or counts: they are equal or not. */
const FEWEST_VALUES = 10;
const STEPS = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20];
/** A width above this part of the range of the middle 90% makes strangers near. */
const WIDEST_PART = 1 / 8;

/**
 * Widths that are worth trying for a column, ascending, in its units: multiples of the usual gap between its values.
 * None where it has no distances or few values.
 */
export function widthLadder(
  { values, distinct, measured }: CodedColumn,
  rows: Int32Array
): number[] {
  if (!measured || distinct < FEWEST_VALUES) return [];
  const sorted = Float64Array.from(rows, (row) => values[row]!)
    .filter((value) => value !== Infinity)
    .sort();
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const gaps = sorted
    .subarray(1)
    .map((value, i) => value - sorted[i]!)
    .filter((gap) => gap > 0)
    .sort();
  const gap = gaps[Math.floor(gaps.length / 2)];
  if (gap === undefined) return [];
  const widest = (at(0.95) - at(0.05)) * WIDEST_PART;
  // Rounded, since 0.3 − 0.2 is a little less than 0.1.
  return STEPS.map((step) => Number((step * gap).toPrecision(6))).filter(
    (width) => width <= widest
  );
}
