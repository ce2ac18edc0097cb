import type { TrainedNetwork } from '../../core/model/network';
import type { randomRows } from './random-rows';

/**
 * The loss in double precision, written as plainly as can be: what the kernel is held against.
 *
 * @param keeps of each hidden layer and row: what dropout multiplies the units' outputs by
 */
export function referenceLoss(
  network: TrainedNetwork,
  { rows, features, x, y, weights }: ReturnType<typeof randomRows>,
  keeps?: readonly (readonly (readonly number[])[])[]
): number {
  let loss = 0;
  for (let row = 0; row < rows; row++) {
    let values = Array.from(x.subarray(row * features, (row + 1) * features));
    network.layers.forEach(({ units, kernel, bias, activation }, index) => {
      values = Array.from({ length: units }, (_, unit) => {
        let sum = bias[unit]!;
        values.forEach((value, input) => (sum += value * kernel[input * units + unit]!));
        const output = activation === 'relu' ? Math.max(sum, 0) : sum;
        return output * (keeps?.[index]?.[row]?.[unit] ?? 1);
      });
    });
    const [declined, accepted] = values as [number, number];
    const margin = y[row] === 1 ? declined - accepted : accepted - declined;
    loss += weights[row]! * Math.log1p(Math.exp(margin));
  }
  return loss / rows;
}
