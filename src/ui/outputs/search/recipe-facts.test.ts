import { expect, it } from 'vitest';
import { referenceRecipe } from '../../../core/model/recipes';
import { gridRecipes, referenceGrid } from '../../../core/search/grid';
import { sampleRecipes } from '../../../core/search/sample-recipes';
import { recipeFacts } from './recipe-facts';

it('tells of each recipe what sets it apart', () => {
  const facts = recipeFacts(gridRecipes(referenceGrid));
  expect(facts[0]).toBe('50–100–100–50 · dropout 0.2 · Adam · rate 0.001');
  expect(new Set(facts).size).toBe(24);
  const narrow = gridRecipes({ ...referenceGrid, neurons: [50], optimizers: ['sgd'] });
  expect(recipeFacts(narrow)[3]).toBe('dropout 0.5 · rate 0.01');
  expect(recipeFacts([referenceRecipe])).toEqual(['250–500–500–250']);
});

it('has words for every setting that random recipes differ in', () => {
  for (const fact of recipeFacts(sampleRecipes(27, 27, 1))) {
    expect(fact).toMatch(
      /^\d+(–\d+)* · dropout [\d.]+ · batch \d+ · rate [\d.]+ · (Constant|Cosine, to 0) · decay [\d.]+$/
    );
  }
});
