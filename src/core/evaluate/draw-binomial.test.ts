import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../random';
import { drawBinomial } from './draw-binomial';

describe('drawBinomial', () => {
  it('stays between none and all', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat(1_000_000), share, fc.nat(), (trials, chance, seed) => {
        const drawn = drawBinomial(trials, chance, mulberry32(seed));
        expect(Number.isInteger(drawn)).toBe(true);
        expect(drawn).toBeGreaterThanOrEqual(0);
        expect(drawn).toBeLessThanOrEqual(trials);
      }),
      { seed: 1 }
    );
  });

  it('is certain where the chance is', () => {
    const random = mulberry32(1);
    expect(drawBinomial(7, 0, random)).toBe(0);
    expect(drawBinomial(7, 1, random)).toBe(7);
    expect(drawBinomial(0, 0.5, random)).toBe(0);
  });

  it('draws each value as often as it should', () => {
    const random = mulberry32(11);
    const draws = 40_000;
    const seen = new Float64Array(7);
    for (let i = 0; i < draws; i++) seen[drawBinomial(6, 0.3, random)]!++;
    const ways = [1, 6, 15, 20, 15, 6, 1];
    let chiSquare = 0;
    ways.forEach((count, k) => {
      const expected = draws * count * 0.3 ** k * 0.7 ** (6 - k);
      chiSquare += (seen[k]! - expected) ** 2 / expected;
    });
    // The 99.9% point of chi-square with 6 degrees of freedom.
    expect(chiSquare).toBeLessThan(22.46);
  });

  it.each([
    [1_000_000, 0.1],
    [500, 0.96],
    [40, 0.5]
  ])('has the mean and spread of %i trials at %f', (trials, share) => {
    const random = mulberry32(5);
    const draws = Array.from({ length: 20_000 }, () => drawBinomial(trials, share, random));
    const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
    const variance = draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws.length;
    const expected = trials * share * (1 - share);
    expect(Math.abs(mean - trials * share)).toBeLessThan(4 * Math.sqrt(expected / draws.length));
    expect(variance / expected).toBeGreaterThan(0.95);
    expect(variance / expected).toBeLessThan(1.05);
  });
});
