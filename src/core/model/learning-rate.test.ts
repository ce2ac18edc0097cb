import { describe, expect, it } from 'vitest';
import { learningRateAt } from './learning-rate';
import { recommendedRecipe, referenceRecipe } from './recipes';

describe('learningRateAt', () => {
  it('stays where it is constant', () => {
    expect(learningRateAt(referenceRecipe, 4049, 4050)).toBe(0.001);
  });

  it('falls by cosine from the full rate over the half to nothing', () => {
    expect(learningRateAt(recommendedRecipe, 0, 3810)).toBe(0.005);
    expect(learningRateAt(recommendedRecipe, 1905, 3810)).toBeCloseTo(0.0025, 15);
    expect(learningRateAt(recommendedRecipe, 3810, 3810)).toBe(0);
  });

  it('never rises', () => {
    for (let step = 1; step <= 100; step++) {
      expect(learningRateAt(recommendedRecipe, step, 100)).toBeLessThan(
        learningRateAt(recommendedRecipe, step - 1, 100)
      );
    }
  });
});
