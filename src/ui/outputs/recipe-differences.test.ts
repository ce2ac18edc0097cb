import { describe, expect, it } from 'vitest';
import { nearestRecipe } from './nearest-recipe';
import { readySetups } from './ready-setups';
import { recipeDifferences } from './recipe-differences';

const { reference, recommended } = readySetups;

describe('recipeDifferences', () => {
  it('is empty for the same values under another name', () => {
    const renamed = { ...reference, recipe: { ...reference.recipe, name: 'custom' as const } };
    expect(recipeDifferences(reference, renamed)).toEqual([]);
  });

  it('says in words what changed, preparation included', () => {
    const edited = {
      recipe: { ...recommended.recipe, hidden: [64, 64], schedule: 'constant' as const },
      preparation: { ...recommended.preparation, scalerRows: 'all' as const }
    };
    expect(recipeDifferences(recommended, edited)).toEqual([
      { label: 'Hidden layers', from: '64–32', to: '64–64' },
      { label: 'Schedule', from: 'Cosine, to 0', to: 'Constant' },
      { label: 'Scaler sees', from: 'training rows only', to: 'all rows' }
    ]);
  });

  it('sees every setting in which the ready recipes differ', () => {
    const settings = Object.keys(reference.recipe) as (keyof typeof reference.recipe)[];
    const different = settings.filter(
      (key) =>
        key !== 'name' &&
        JSON.stringify(reference.recipe[key]) !== JSON.stringify(recommended.recipe[key])
    );
    expect(recipeDifferences(reference, recommended)).toHaveLength(different.length + 2);
  });
});

describe('nearestRecipe', () => {
  it('finds the recipe that an edit began from', () => {
    const edited = { ...reference, recipe: { ...reference.recipe, epochs: 20 } };
    expect(nearestRecipe(edited)).toBe('reference');
    expect(nearestRecipe(recommended)).toBe('recommended');
  });
});
