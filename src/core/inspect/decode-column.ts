import { featureCount } from '../prepare/encode-row';
import type { DesignMatrix, InputEncoder } from '../prepare/prepared';
import type { GridAxis } from './grid-axis';

/** An input of 0 or 1, scaled and back, is still closer to its own value than to the other. */
const HALF = 0.5;

/**
 * A column's values as the network sees them, read back out of a design matrix: numbers to single precision,
 * categories as the level that is nearest. What was missing reads as what stood in for it.
 *
 * @param axis whose levels a category may have
 * @param rows how many rows from the first on
 */
export function decodeColumn(
  encoder: InputEncoder,
  matrix: DesignMatrix,
  axis: GridAxis,
  rows: number
): Float64Array {
  const index = encoder.encodings.findIndex(({ column }) => column === axis.schema.name);
  const encoding = encoder.encodings[index]!;
  const start = encoder.encodings.slice(0, index).reduce((sum, e) => sum + featureCount(e), 0);
  const raw = (row: number, slot: number) =>
    matrix.x[row * matrix.features + start + slot]! * encoder.scale[start + slot]! +
    encoder.mean[start + slot]!;

  if (encoding.kind === 'number') {
    const snap = axis.kind === 'levels' ? nearestOf(axis.values) : (value: number) => value;
    return Float64Array.from({ length: rows }, (_, row) => snap(raw(row, 0)));
  }
  const { levels } = encoding;
  const first = axis.values.find((value) => !levels.includes(value)) ?? NaN;
  return Float64Array.from({ length: rows }, (_, row) => {
    const slot = levels.findIndex((_, i) => raw(row, i) > HALF);
    return slot < 0 ? first : levels[slot]!;
  });
}

function nearestOf(values: readonly number[]): (value: number) => number {
  return (value) =>
    values.reduce(
      (best, candidate) =>
        Math.abs(candidate - value) < Math.abs(best - value) ? candidate : best,
      values[0] ?? value
    );
}
