import type { Column } from './table';

/**
 * Pearson's r of every pair of columns, as pandas' `DataFrame.corr()`: a pair uses the rows in which both
 * values are present, and is NaN where either is then constant.
 * @param columns numeric columns of equal length.
 * @returns a symmetric matrix, row by row, in the columns' order.
 */
export function correlationMatrix(columns: readonly Pick<Column, 'values'>[]): number[][] {
  const prepared = columns.map(({ values }) => prepare(values));
  const matrix = columns.map(() => columns.map(() => NaN));
  prepared.forEach((a, i) => {
    for (let j = 0; j <= i; j++) {
      const r = correlate(a, prepared[j]!);
      matrix[i]![j] = r;
      matrix[j]![i] = r;
    }
  });
  return matrix;
}

interface PreparedColumn {
  readonly values: Float64Array;
  readonly complete: boolean;
  /** Centred and scaled to length 1; null for a constant column and where values are missing. */
  readonly unit: Float64Array | null;
}

function prepare(values: Float64Array): PreparedColumn {
  let complete = true;
  for (const value of values) if (Number.isNaN(value)) complete = false;
  return { values, complete, unit: complete ? toUnitLength(values) : null };
}

function correlate(a: PreparedColumn, b: PreparedColumn): number {
  const [aUnit, bUnit] =
    a.complete && b.complete ? [a.unit, b.unit] : sharedRows(a.values, b.values).map(toUnitLength);
  if (!aUnit || !bUnit) return NaN;
  return a === b ? 1 : dotProduct(aUnit, bUnit);
}

/** Both columns, without the rows in which either value is missing. */
function sharedRows(a: Float64Array, b: Float64Array): [Float64Array, Float64Array] {
  const aShared = new Float64Array(a.length);
  const bShared = new Float64Array(a.length);
  let count = 0;
  for (let row = 0; row < a.length; row++) {
    if (Number.isNaN(a[row]!) || Number.isNaN(b[row]!)) continue;
    aShared[count] = a[row]!;
    bShared[count++] = b[row]!;
  }
  return [aShared.slice(0, count), bShared.slice(0, count)];
}

/** (value − mean) / length of that vector; null if all values are equal, whatever rounding does. */
function toUnitLength(values: Float64Array): Float64Array | null {
  let sum = 0;
  let constant = true;
  for (const value of values) {
    sum += value;
    if (value !== values[0]) constant = false;
  }
  if (constant) return null;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  const length = Math.sqrt(squares);
  const unit = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) unit[i] = (values[i]! - mean) / length;
  return unit;
}

function dotProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return Math.max(-1, Math.min(1, sum));
}
