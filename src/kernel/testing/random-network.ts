import type { DenseWeights, TrainedNetwork } from '../../core/model/network';
import type { Random } from '../../core/random';

/** A dense network with weights between −1 and 1 over the square root of its inputs, ending in softmax. */
export function randomNetwork(
  sizes: readonly number[],
  activation: 'relu' | 'linear',
  random: Random
): TrainedNetwork {
  const widths = [...sizes, 2];
  return {
    layers: widths.slice(1).map((units, index): DenseWeights => {
      const inputs = widths[index]!;
      const draw = () => (random() * 2 - 1) / Math.sqrt(inputs);
      return {
        inputs,
        units,
        activation: index === widths.length - 2 ? 'softmax' : activation,
        kernel: Float32Array.from({ length: inputs * units }, draw),
        bias: Float32Array.from({ length: units }, draw)
      };
    })
  };
}
