import { findColumn, type Table } from '../data/table';
import type { EncodedRows } from '../explain/encoded-rows';
import { encodeRow } from '../prepare/encode-row';
import type { InputEncoder } from '../prepare/prepared';

/**
 * Customers of a table as a network takes them, whether it learned from this table or not; a column that the table
 * lacks counts as missing.
 *
 * @param positions in the table, in the order in which the rows are to be
 */
export function encodeTable(
  table: Table,
  encoder: InputEncoder,
  positions: ArrayLike<number>
): EncodedRows {
  const columns = encoder.encodings.map(({ column }) => findColumn(table, column)?.values);
  const features = encoder.features.length;
  const x = new Float32Array(positions.length * features);
  const values = new Float64Array(columns.length);
  for (let i = 0; i < positions.length; i++) {
    columns.forEach((column, c) => (values[c] = column?.[positions[i]!] ?? NaN));
    encodeRow(encoder, values, x, i * features);
  }
  return { rows: positions.length, features, x };
}
