import { encodeRow } from './encode-row';
import type { InputEncoder } from './prepared';

/**
 * One customer's inputs for the network: the same numbers that the customer has in a design matrix.
 *
 * @param values column name → stored value (the code of a text); NaN or left out if missing
 * @param into array of `encoder.features.length` to write into; a new one if left out
 */
export function encodeCustomer(
  encoder: InputEncoder,
  values: Readonly<Record<string, number>>,
  into: Float32Array = new Float32Array(encoder.features.length)
): Float32Array {
  const stored = Float64Array.from(encoder.encodings, ({ column }) => values[column] ?? NaN);
  encodeRow(encoder, stored, into, 0);
  return into;
}
