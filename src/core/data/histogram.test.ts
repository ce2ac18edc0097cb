import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeHistogram } from './histogram';

const of = (...values: number[]): Float64Array => Float64Array.from(values);
const total = (counts: Float64Array): number => counts.reduce((a, b) => a + b, 0);

describe('computeHistogram', () => {
  it('closes the last bin and opens the others', () => {
    const { edges, counts } = computeHistogram(of(0, 1, 1, 2, 3), 1);
    expect([...edges]).toEqual([0, 1, 2, 3]);
    expect([...counts]).toEqual([1, 2, 2]);
  });

  it('covers a range that the bin width does not divide', () => {
    expect([...computeHistogram(of(0, 2.5), 1).edges]).toEqual([0, 1, 2, 3]);
  });

  it('takes the narrower of Freedman-Diaconis and Sturges', () => {
    // n = 8, range 7: Sturges 7/4 = 1.75; IQR 3.5, Freedman-Diaconis 2 × 3.5 / 2 = 3.5.
    expect(computeHistogram(of(0, 1, 2, 3, 4, 5, 6, 7), null).counts).toHaveLength(4);
  });

  it('falls back to Sturges where the middle half is one value', () => {
    // n = 8, range 8, IQR 0: Sturges 8/4 = 2.
    expect([...computeHistogram(of(5, 5, 5, 5, 5, 5, 1, 9), null).edges]).toEqual([1, 3, 5, 7, 9]);
  });

  it('gives a constant column one bin', () => {
    expect(computeHistogram(of(4, 4), null)).toEqual({ edges: of(3.5, 4.5), counts: of(2) });
    expect(computeHistogram(of(4, 4), 5)).toEqual({ edges: of(4, 9), counts: of(2) });
    expect(computeHistogram(of(4), null).counts).toEqual(of(1));
  });

  it('has no bins without values, and skips missing ones', () => {
    expect(computeHistogram(of(NaN), null)).toEqual({ edges: of(), counts: of() });
    expect(total(computeHistogram(of(NaN, 1, 2), 1).counts)).toBe(2);
  });

  it('draws at most 1,000 bins', () => {
    expect(computeHistogram(of(0, 1e9), 1).counts).toHaveLength(1000);
    const outlier = Float64Array.from({ length: 1000 }, (_, i) => (i === 0 ? 1e9 : i));
    expect(computeHistogram(outlier, null).counts).toHaveLength(1000);
  });

  it('puts every value between the edges of its bin', () => {
    const numbers = fc.array(
      fc.integer({ min: -500, max: 500 }).map((k) => k / 10),
      { minLength: 1 }
    );
    const widths = fc.constantFrom(null, 0.1, 0.3, 1, 7);
    fc.assert(
      fc.property(numbers, widths, (values, width) => {
        const { edges, counts } = computeHistogram(Float64Array.from(values), width);
        const expected = Array.from(counts, (_, bin) => {
          const isLast = bin === counts.length - 1;
          return values.filter(
            (v) => v >= edges[bin]! && (v < edges[bin + 1]! || (isLast && v === edges[bin + 1]))
          ).length;
        });
        expect([...counts]).toEqual(expected);
        expect(total(counts)).toBe(values.length);
      }),
      { seed: 1 }
    );
  });
});
