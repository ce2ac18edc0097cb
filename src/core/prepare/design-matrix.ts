import type { Column } from '../data/table';
import { encodeRow } from './encode-row';
import type { DesignMatrix, InputEncoder } from './prepared';

/**
 * The inputs and answers of some rows, encoded and scaled: rows × features, row-major.
 *
 * @param columns the encoder's columns, in its order
 * @param accepted 1 for each row of the file that accepted
 * @param rows positions in the file, in the order in which the matrix has them
 */
export function buildDesignMatrix(
  columns: readonly Column[],
  encoder: InputEncoder,
  accepted: Uint8Array,
  rows: Uint32Array
): DesignMatrix {
  const features = encoder.features.length;
  const x = new Float32Array(rows.length * features);
  const y = new Uint8Array(rows.length);
  const values = new Float64Array(columns.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    for (let c = 0; c < columns.length; c++) values[c] = columns[c]!.values[row]!;
    encodeRow(encoder, values, x, i * features);
    y[i] = accepted[row]!;
  }
  return { rows: rows.length, features, x, y };
}
