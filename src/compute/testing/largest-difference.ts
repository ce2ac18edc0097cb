import type { TrainedNetwork } from '../../core/model/network';

/** The largest absolute difference between the weights of two networks of the same layers. */
export function largestDifference(a: TrainedNetwork, b: TrainedNetwork): number {
  let largest = 0;
  a.layers.forEach((layer, index) => {
    for (const field of ['kernel', 'bias'] as const) {
      layer[field].forEach((weight, at) => {
        largest = Math.max(largest, Math.abs(weight - b.layers[index]![field][at]!));
      });
    }
  });
  return largest;
}
