import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairwiseSum } from './pairwise-sum';
import { fitScaler } from './scale';

describe('pairwiseSum', () => {
  it('adds a million tenths without drift', () => {
    expect(pairwiseSum(new Float64Array(1_000_000).fill(0.1))).toBeCloseTo(100_000, 9);
  });

  it('equals the exact sum of whole numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 1000 }), (values) => {
        const exact = values.reduce((sum, value) => sum + value, 0);
        expect(pairwiseSum(Float64Array.from(values))).toBe(exact);
      }),
      { seed: 1 }
    );
  });
});

describe('fitScaler', () => {
  it('takes the population standard deviation', () => {
    const { mean, scale } = fitScaler([Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9)]);
    expect(mean).toEqual([5]);
    expect(scale).toEqual([2]);
  });

  it('gives a constant feature scale 1, also where its mean rounds', () => {
    const { scale } = fitScaler([new Float64Array(999).fill(0.1), new Float64Array(7).fill(1e9)]);
    expect(scale).toEqual([1, 1]);
  });

  it('keeps its precision far from zero', () => {
    const { scale } = fitScaler([Float64Array.of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16)]);
    expect(scale[0]).toBeCloseTo(Math.sqrt(22.5), 12);
  });

  it('makes mean 0 and spread 1', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2 });
    fc.assert(
      fc.property(values, (list) => {
        fc.pre(Math.max(...list) - Math.min(...list) > 1e-3);
        const { mean, scale } = fitScaler([Float64Array.from(list)]);
        const scaled = list.map((value) => (value - mean[0]!) / scale[0]!);
        const average = scaled.reduce((sum, value) => sum + value, 0) / list.length;
        const square = scaled.reduce((sum, value) => sum + value * value, 0) / list.length;
        expect(average).toBeCloseTo(0, 6);
        expect(square).toBeCloseTo(1, 6);
      }),
      { seed: 1 }
    );
  });
});
