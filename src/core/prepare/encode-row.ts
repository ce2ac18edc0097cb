import type { ColumnEncoding, InputEncoder } from './prepared';

/** How many inputs a column becomes. */
export function featureCount(encoding: ColumnEncoding): number {
  return encoding.kind === 'number' ? 1 : encoding.levels.length;
}

/**
 * One input of a column before scaling: the number or its fill, or 1 if the value is the level.
 * A missing value is no level, nor is one that the training rows did not have: such a customer is
 * encoded as the first level is.
 *
 * @param slot which of the column's inputs, from 0
 * @param value as stored; NaN if missing
 */
export function featureValue(encoding: ColumnEncoding, slot: number, value: number): number {
  if (encoding.kind === 'number') return Number.isNaN(value) ? encoding.fill : value;
  return encoding.levels[slot] === value ? 1 : 0;
}

/**
 * Writes one customer's encoded and scaled inputs into `into` from `offset` on.
 *
 * @param values the stored values of the encoder's columns, in its order; NaN if missing
 */
export function encodeRow(
  encoder: InputEncoder,
  values: Float64Array,
  into: Float32Array,
  offset: number
): void {
  const { encodings, mean, scale } = encoder;
  let feature = 0;
  for (let i = 0; i < encodings.length; i++) {
    const encoding = encodings[i]!;
    const slots = featureCount(encoding);
    for (let slot = 0; slot < slots; slot++, feature++) {
      const raw = featureValue(encoding, slot, values[i]!);
      into[offset + feature] = (raw - mean[feature]!) / scale[feature]!;
    }
  }
}
