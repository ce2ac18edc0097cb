import { expect, it } from 'vitest';
import { recommendedRecipe } from '../core/model/recipes';
import type { SearchRun } from '../core/search/search-run';
import { createSearchStore } from './search-store';

const run: SearchRun = {
  recipe: recommendedRecipe,
  rung: 0,
  ending: 'done',
  reason: '',
  epochs: [],
  answers: [],
  probabilities: new Float32Array(),
  scores: null,
  durationMs: 1,
  engine: 'simd'
};

// There is no database outside a browser, as in a browser that refuses one.
it('keeps runs until the page is left where there is no storage, and says so', async () => {
  const store = createSearchStore();
  expect((await store.load('a')).size).toBe(0);
  expect(store.lasting).toBe(false);
  await store.keep('a', 3, run);
  await store.keep('b', 0, run);
  expect([...(await store.load('a'))]).toEqual([[3, run]]);
  await store.drop('a');
  expect((await store.load('a')).size).toBe(0);
  expect((await store.load('b')).size).toBe(1);
});
