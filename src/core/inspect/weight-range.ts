import type { TrainedNetwork } from '../model/network';

/** The smallest and the largest of some weights. */
export interface WeightRange {
  readonly low: number;
  readonly high: number;
}

/** The range of each layer's kernel, in the layers' order. Weights that are not finite are passed over. */
export function weightRanges(network: TrainedNetwork): readonly WeightRange[] {
  return network.layers.map(({ kernel }) => {
    let low = Infinity;
    let high = -Infinity;
    for (let i = 0; i < kernel.length; i++) {
      const weight = kernel[i]!;
      if (weight < low && weight > -Infinity) low = weight;
      if (weight > high && weight < Infinity) high = weight;
    }
    return low <= high ? { low, high } : { low: 0, high: 0 };
  });
}

/** The range that holds all of `ranges`, layer by layer; networks of one run, so of equal depth. */
export function joinRanges(ranges: readonly (readonly WeightRange[])[]): readonly WeightRange[] {
  const [first = [], ...rest] = ranges;
  return first.map((range, layer) => ({
    low: Math.min(range.low, ...rest.map((other) => other[layer]!.low)),
    high: Math.max(range.high, ...rest.map((other) => other[layer]!.high))
  }));
}
