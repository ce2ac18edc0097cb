import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightHistogram } from './weight-histogram';
import { joinRanges, weightRanges } from './weight-range';

const kernels = fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 });
const layerOf = (weights: readonly number[]) => ({
  inputs: 1,
  units: weights.length,
  activation: 'linear' as const,
  kernel: Float32Array.from(weights),
  bias: new Float32Array(weights.length)
});

describe('weightHistogram', () => {
  it('counts by hand', () => {
    const { edges, counts } = weightHistogram(
      Float32Array.of(-1, -0.6, 0, 0.5, 1),
      { low: -1, high: 1 },
      4
    );
    expect([...edges]).toEqual([-1, -0.5, 0, 0.5, 1]);
    expect([...counts]).toEqual([2, 0, 1, 2]);
  });

  it('keeps every finite weight, also those outside the range', () => {
    fc.assert(
      fc.property(kernels, fc.double({ noNaN: true, min: -5, max: 5 }), (weights, low) => {
        const { counts } = weightHistogram(Float32Array.from(weights), { low, high: low + 1 });
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(weights.length);
      }),
      { seed: 1 }
    );
  });

  it('leaves out what is not finite, and gives a range of no width a width', () => {
    const { edges, counts } = weightHistogram(
      Float32Array.of(NaN, Infinity, 2, 2),
      { low: 2, high: 2 },
      2
    );
    expect([...edges]).toEqual([1.5, 2, 2.5]);
    expect([...counts]).toEqual([0, 2]);
  });
});

describe('weightRanges', () => {
  it('hold every weight of a layer, and joined ranges those of every network', () => {
    fc.assert(
      fc.property(kernels, kernels, (first, second) => {
        const networks = [first, second].map((weights) => ({ layers: [layerOf(weights)] }));
        const [range] = joinRanges(networks.map(weightRanges));
        const all = [...first, ...second];
        expect(range).toEqual({ low: Math.min(...all), high: Math.max(...all) });
      }),
      { seed: 1 }
    );
  });

  it('pass over weights that are not finite', () => {
    const network = { layers: [layerOf([NaN, Infinity, 1, -2]), layerOf([NaN])] };
    expect(weightRanges(network)).toEqual([
      { low: -2, high: 1 },
      { low: 0, high: 0 }
    ]);
    expect(joinRanges([])).toEqual([]);
  });
});
