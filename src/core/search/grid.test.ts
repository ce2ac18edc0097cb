import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateRecipe } from '../model/validate-recipe';
import { GRID_LIMIT, gridProblem, gridRecipes, referenceGrid, type GridSettings } from './grid';

const anyGrid: fc.Arbitrary<GridSettings> = fc.record({
  learningRates: fc.uniqueArray(fc.double({ min: -0.5, max: 1.5, noNaN: true }), { maxLength: 4 }),
  dropouts: fc.uniqueArray(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
  neurons: fc.uniqueArray(fc.integer({ min: 0, max: 600 }), { maxLength: 6 }),
  optimizers: fc.subarray(['adam', 'sgd'] as const),
  epochs: fc.integer({ min: 0, max: 20 }),
  batchSize: fc.integer({ min: 0, max: 50 })
});

describe('gridRecipes', () => {
  it('is the published grid, its winner among the runs under its own name', () => {
    const recipes = gridRecipes(referenceGrid);
    expect(recipes).toHaveLength(24);
    expect(recipes.filter((recipe) => recipe.name === 'reference')).toEqual([
      expect.objectContaining({
        hidden: [250, 500, 500, 250],
        learningRate: 0.001,
        dropout: 0.5,
        optimizer: 'adam',
        epochs: 10,
        batchSize: 10
      })
    ]);
  });

  it('has every combination once', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const recipes = gridRecipes(grid);
        const { learningRates, dropouts, neurons, optimizers } = grid;
        expect(recipes).toHaveLength(
          learningRates.length * dropouts.length * neurons.length * optimizers.length
        );
        expect(new Set(recipes.map((recipe) => JSON.stringify(recipe))).size).toBe(recipes.length);
      }),
      { seed: 1 }
    );
  });
});

describe('gridProblem', () => {
  it('lets the published grid pass, and says what is wrong with others', () => {
    expect(gridProblem(referenceGrid)).toBeNull();
    expect(gridProblem({ ...referenceGrid, dropouts: [] })).toContain('empty');
    expect(gridProblem({ ...referenceGrid, neurons: [513] })).toContain('1,026 units');
    const many = Array.from({ length: 60 }, (_, i) => i + 1);
    expect(gridProblem({ ...referenceGrid, neurons: many })).toContain('480 combinations');
  });

  it('passes exactly the grids whose every recipe can be trained', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const recipes = gridRecipes(grid);
        const fits = recipes.length > 0 && recipes.length <= GRID_LIMIT;
        const sound = recipes.every((recipe) => validateRecipe(recipe).length === 0);
        expect(gridProblem(grid) === null).toBe(fits && sound);
      }),
      { seed: 1 }
    );
  });
});
