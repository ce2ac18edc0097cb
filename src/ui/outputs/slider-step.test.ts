import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliderStep } from './slider-step';

const step = (min: number, max: number, typical = min, values: number[] = []) =>
  sliderStep({ min, max, typical, values: values.map((value) => ({ value })) });

describe('sliderStep', () => {
  it('takes whole steps for whole numbers and the data’s precision for others', () => {
    expect(step(23, 67, 45)).toBe(1);
    expect(step(8, 224, 64)).toBe(1);
    expect(step(0, 10, 1.5)).toBe(0.1);
    expect(step(0, 1, 0.25, [0.25, 0.5])).toBe(0.01);
  });

  it('coarsens a long range to a round step that reaches both ends', () => {
    expect(step(0, 635)).toBe(5);
    expect(step(0, 1_000_000)).toBe(10_000);
  });

  it('stays fine where no round step reaches the end', () => {
    expect(step(0, 9973)).toBe(1);
  });

  it('reaches both ends of any whole range', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.nat(1e6), (min, length) => {
        const found = step(min, min + length);
        expect(found).toBeGreaterThanOrEqual(1);
        expect(length % found).toBe(0);
      }),
      { seed: 1 }
    );
  });
});
