import { expect, it } from 'vitest';
import { recommendedRecipe, referenceRecipe } from '../model/recipes';
import { expectedWork } from './expected-work';

it('grows with parameters, epochs and rows, and falls with the batch', () => {
  const reference = expectedWork(referenceRecipe, 11, 4050, 10);
  expect(reference).toBe(504_752 * (40_500 + 5 * 4_050));
  expect(expectedWork(referenceRecipe, 11, 4050, 5)).toBe(reference / 2);
  expect(expectedWork({ ...referenceRecipe, batchSize: 100 }, 11, 4050, 10)).toBeLessThan(
    reference
  );
  expect(expectedWork(recommendedRecipe, 14, 4050, 30)).toBeLessThan(reference / 20);
});
