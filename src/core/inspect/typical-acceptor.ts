import { quantileOfSorted } from '../data/quantile';
import type { DesignMatrix, InputEncoder } from '../prepare/prepared';
import { decodeColumn } from './decode-column';
import { gridAxis, type AxisColumn } from './grid-axis';

/** Digits that survive single precision. */
const DIGITS = 6;

/**
 * The middle of those who accepted: the median of numbers, the most frequent level of categories and flags (of
 * equally frequent ones the first), as the network sees the training rows. NaN where nobody accepted.
 *
 * @param columns of the encoder; others are passed over
 * @returns column name → value as stored
 */
export function typicalAcceptor(
  columns: readonly AxisColumn[],
  encoder: InputEncoder,
  train: DesignMatrix
): Record<string, number> {
  const encoded = new Set(encoder.encodings.map(({ column }) => column));
  const known = columns.filter(({ schema }) => encoded.has(schema.name));
  const acceptors = acceptorsOf(train);
  return Object.fromEntries(
    known.map((column) => {
      const axis = gridAxis(column);
      const values = decodeColumn(encoder, acceptors, axis, acceptors.rows);
      return [
        column.schema.name,
        axis.kind === 'levels' ? mode(values, axis.values) : median(values)
      ];
    })
  );
}

function acceptorsOf({ features, x, y }: DesignMatrix): DesignMatrix {
  const rows = Array.from(y.keys()).filter((row) => y[row] === 1);
  const kept = new Float32Array(rows.length * features);
  rows.forEach((row, i) => {
    kept.set(x.subarray(row * features, (row + 1) * features), i * features);
  });
  return { rows: rows.length, features, x: kept, y: new Uint8Array(rows.length).fill(1) };
}

function median(values: Float64Array): number {
  if (values.length === 0) return NaN;
  return Number(quantileOfSorted(values.sort(), 0.5).toPrecision(DIGITS));
}

function mode(values: Float64Array, levels: readonly number[]): number {
  if (values.length === 0) return NaN;
  const counts = levels.map((level) => values.reduce((n, v) => n + (v === level ? 1 : 0), 0));
  return levels[counts.indexOf(Math.max(...counts))] ?? NaN;
}
