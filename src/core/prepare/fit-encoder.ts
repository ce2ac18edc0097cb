import type { Column } from '../data/table';
import { featureNames } from './encode';
import { featureCount, featureValue } from './encode-row';
import type { ColumnEncoding, InputEncoder } from './prepared';
import { fitScaler, noScaler } from './scale';

/**
 * An encoder with a scaler fitted on some rows.
 *
 * @param encodings one a column
 * @param scalerRows positions of the rows that the scaler sees; null: inputs keep their own units
 */
export function fitEncoder(
  columns: readonly Column[],
  encodings: readonly ColumnEncoding[],
  scalerRows: Uint32Array | null
): InputEncoder {
  const features = featureNames(columns, encodings);
  const scaler =
    scalerRows === null
      ? noScaler(features.length)
      : fitScaler(rawFeatures(columns, encodings, scalerRows));
  return { encodings, features, ...scaler };
}

/** Each feature's unscaled values over `rows`, one array at a time. */
function* rawFeatures(
  columns: readonly Column[],
  encodings: readonly ColumnEncoding[],
  rows: Uint32Array
): Generator<Float64Array> {
  for (const [i, encoding] of encodings.entries()) {
    const values = columns[i]!.values;
    for (let slot = 0; slot < featureCount(encoding); slot++) {
      yield Float64Array.from(rows, (row) => featureValue(encoding, slot, values[row]!));
    }
  }
}
