import { describe, expect, it } from 'vitest';
import type { Recipe } from './recipe';
import { recommendedRecipe, referenceRecipe } from './recipes';
import { validateRecipe } from './validate-recipe';

const bad: [keyof Recipe, Partial<Recipe>][] = [
  ['hidden', { hidden: [] }],
  ['hidden', { hidden: [1, 2, 3, 4, 5, 6, 7] }],
  ['hidden', { hidden: [64, 0] }],
  ['hidden', { hidden: [1025] }],
  ['hidden', { hidden: [32.5] }],
  ['dropout', { dropout: -0.1 }],
  ['dropout', { dropout: 0.91 }],
  ['batchSize', { batchSize: 0 }],
  ['batchSize', { batchSize: 4097 }],
  ['batchSize', { batchSize: 1.5 }],
  ['epochs', { epochs: 0 }],
  ['epochs', { epochs: 1001 }],
  ['epochs', { epochs: NaN }],
  ['learningRate', { learningRate: 0 }],
  ['learningRate', { learningRate: 1.1 }],
  ['learningRate', { learningRate: NaN }],
  ['weightDecay', { weightDecay: -1 }],
  ['weightDecay', { weightDecay: 11 }]
];

describe('validateRecipe', () => {
  it('accepts the presets and the edges of the bounds', () => {
    expect(validateRecipe(referenceRecipe)).toEqual([]);
    expect(validateRecipe(recommendedRecipe)).toEqual([]);
    const largest = {
      ...recommendedRecipe,
      hidden: Array<number>(6).fill(1024),
      dropout: 0.9,
      batchSize: 4096,
      epochs: 1000,
      learningRate: 1,
      weightDecay: 0
    };
    expect(validateRecipe(largest)).toEqual([]);
  });

  it.each(bad)('names %s as the problem of %j', (field, change) => {
    const problems = validateRecipe({ ...recommendedRecipe, ...change });
    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect(problems[0]!.message).toMatch(/^[A-Z].*\.$/);
  });

  it('says which layer is wrong and what it may be', () => {
    const [problem] = validateRecipe({ ...recommendedRecipe, hidden: [64, 2000] });
    expect(problem!.message).toContain('Hidden layer 2 has 2,000 units');
    expect(problem!.message).toContain('from 1 to 1,024');
  });

  it('refuses a decay that would wipe out the weights', () => {
    const [problem] = validateRecipe({ ...recommendedRecipe, learningRate: 0.5, weightDecay: 2 });
    expect(problem!.field).toBe('weightDecay');
    expect(problem!.message).toContain('product');
  });

  it('reports every problem at once', () => {
    const problems = validateRecipe({ ...recommendedRecipe, epochs: 0, dropout: 1 });
    expect(problems.map((problem) => problem.field)).toEqual(['dropout', 'epochs']);
  });
});
