import { describe, expect, it } from 'vitest';
import { recipeName } from './recipe-name';
import {
  recommendedPreparation,
  recommendedRecipe,
  referencePreparation,
  referenceRecipe
} from './recipes';

describe('recipeName', () => {
  it('knows the presets, whatever they call themselves', () => {
    const disguised = { ...referenceRecipe, name: 'custom' as const, hidden: [250, 500, 500, 250] };
    expect(recipeName(disguised, { ...referencePreparation })).toBe('reference');
    expect(recipeName(recommendedRecipe, recommendedPreparation)).toBe('recommended');
  });

  it('calls any other value custom', () => {
    expect(recipeName({ ...referenceRecipe, epochs: 11 }, referencePreparation)).toBe('custom');
    expect(recipeName({ ...recommendedRecipe, hidden: [64] }, recommendedPreparation)).toBe(
      'custom'
    );
    expect(recipeName(referenceRecipe, recommendedPreparation)).toBe('custom');
  });

  it('takes missing scaling for standard, and none for a custom recipe', () => {
    const { categories, scalerRows } = recommendedPreparation;
    expect(recipeName(recommendedRecipe, { categories, scalerRows })).toBe('recommended');
    expect(recipeName(recommendedRecipe, { ...recommendedPreparation, scaling: 'none' })).toBe(
      'custom'
    );
  });

  it('sees every value of a recipe', () => {
    const changes = {
      activation: 'tanh',
      firstInitializer: 'glorot-uniform',
      otherInitializer: 'he-normal',
      dropout: 0.1,
      batchSize: 11,
      optimizer: 'sgd',
      learningRate: 0.1,
      schedule: 'cosine',
      weightDecay: 1
    } as const;
    for (const [field, value] of Object.entries(changes)) {
      const changed = { ...referenceRecipe, [field]: value };
      expect(recipeName(changed, referencePreparation), field).toBe('custom');
    }
  });
});
