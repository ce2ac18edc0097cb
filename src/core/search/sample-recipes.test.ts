import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateRecipe } from '../model/validate-recipe';
import { sampleRanges, sampleRecipes } from './sample-recipes';

const within = (value: number, [low, high]: readonly [number, number]) =>
  value >= low && value <= high;

describe('sampleRecipes', () => {
  it('draws recipes that can be trained, within the ranges, whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        for (const recipe of sampleRecipes(9, 27, seed)) {
          expect(validateRecipe(recipe)).toEqual([]);
          expect(within(recipe.hidden.length, sampleRanges.layers)).toBe(true);
          expect(within(recipe.hidden[0]!, sampleRanges.units)).toBe(true);
          expect(within(recipe.learningRate, sampleRanges.learningRate)).toBe(true);
          expect(sampleRanges.batchSizes).toContain(recipe.batchSize);
          expect(recipe.dropout === 0 || within(recipe.dropout, sampleRanges.dropout)).toBe(true);
          expect(
            recipe.weightDecay === 0 || within(recipe.weightDecay, sampleRanges.weightDecay)
          ).toBe(true);
          expect(recipe.epochs).toBe(27);
        }
      }),
      { seed: 1 }
    );
  });

  it('draws the same recipes from the same seed, and others from another', () => {
    expect(sampleRecipes(5, 9, 7)).toEqual(sampleRecipes(5, 9, 7));
    expect(sampleRecipes(5, 9, 7)).not.toEqual(sampleRecipes(5, 9, 8));
    // A longer search begins as the shorter one.
    expect(sampleRecipes(9, 9, 7).slice(0, 5)).toEqual(sampleRecipes(5, 9, 7));
  });

  it('reaches all of every range', () => {
    const recipes = sampleRecipes(300, 9, 1);
    expect(new Set(recipes.map(({ hidden }) => hidden.length)).size).toBe(4);
    expect(new Set(recipes.map(({ batchSize }) => batchSize)).size).toBe(4);
    expect(new Set(recipes.map(({ schedule }) => schedule)).size).toBe(2);
    const none = (key: 'dropout' | 'weightDecay') => recipes.filter((r) => r[key] === 0).length;
    expect(none('dropout')).toBeGreaterThan(70);
    expect(none('weightDecay')).toBeGreaterThan(70);
    // Half of what is drawn by order of magnitude lies below the geometric mean.
    expect(recipes.filter(({ hidden }) => hidden[0]! < 64).length).toBeGreaterThan(110);
    expect(recipes.filter(({ learningRate }) => learningRate < 0.003).length).toBeGreaterThan(110);
  });
});
