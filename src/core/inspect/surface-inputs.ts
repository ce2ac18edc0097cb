import { encodeCustomer } from '../prepare/encode-customer';
import type { InputEncoder } from '../prepare/prepared';
import type { GridAxis } from './grid-axis';

/**
 * The network's inputs for one customer at every place of a grid: rows × features, row-major, one row a
 * place, x running fastest. All other columns keep the customer's values.
 *
 * @param customer column name → stored value; NaN or left out if missing
 */
export function surfaceInputs(
  encoder: InputEncoder,
  customer: Readonly<Record<string, number>>,
  x: GridAxis,
  y: GridAxis
): Float32Array {
  const features = encoder.features.length;
  const inputs = new Float32Array(x.values.length * y.values.length * features);
  const varied: Record<string, number> = { ...customer };
  let row = 0;
  for (const yValue of y.values) {
    for (const xValue of x.values) {
      varied[y.schema.name] = yValue;
      varied[x.schema.name] = xValue;
      encodeCustomer(encoder, varied, inputs.subarray(row * features, (row + 1) * features));
      row++;
    }
  }
  return inputs;
}
