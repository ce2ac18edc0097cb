import { featureCount, featureValue } from '../prepare/encode-row';
import type { InputEncoder } from '../prepare/prepared';

/** The inputs that one column of the file became: explanations move them together. */
export interface ColumnGroup {
  readonly column: string;
  /** Its first input, from 0. */
  readonly from: number;
  /** How many; 0 for a category of which only one level is known. */
  readonly count: number;
}

/** Which inputs belong to which column, in the encoder's order. */
export function columnGroups({ encodings }: InputEncoder): ColumnGroup[] {
  let from = 0;
  return encodings.map((encoding) => {
    const group = { column: encoding.column, from, count: featureCount(encoding) };
    from += group.count;
    return group;
  });
}

/**
 * One column's inputs for a stored value, encoded and scaled as a design matrix has them.
 *
 * @param index of the column among the encoder's
 * @param value as stored; NaN if missing
 */
export function encodedValue(
  encoder: InputEncoder,
  { from, count }: ColumnGroup,
  index: number,
  value: number
): Float32Array {
  const encoding = encoder.encodings[index]!;
  return Float32Array.from({ length: count }, (_, slot) => {
    const raw = featureValue(encoding, slot, value);
    return (raw - encoder.mean[from + slot]!) / encoder.scale[from + slot]!;
  });
}
