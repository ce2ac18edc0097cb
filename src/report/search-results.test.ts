import { expect, it } from 'vitest';
import type { SearchResult } from '../cells/search-cell';
import { recommendedRecipe, referenceRecipe } from '../core/model/recipes';
import { searchResults } from './search-results';

const common = { rung: 0, epochs: [], answers: [], probabilities: new Float32Array() };
const result: SearchResult = {
  method: 'grid',
  runs: [
    {
      ...common,
      recipe: referenceRecipe,
      ending: 'diverged',
      reason: 'It grew.',
      scores: null,
      durationMs: 0,
      engine: 'simd'
    },
    {
      ...common,
      recipe: recommendedRecipe,
      ending: 'done',
      reason: '',
      scores: { valAccuracyMax: 0.99, valLoss: 0.05, valF1: 0.93 },
      durationMs: 700,
      engine: 'simd'
    }
  ],
  choices: {
    accuracy: { winner: 1, score: 0.99, expected: 0.985, optimism: 0.005 },
    loss: { winner: 1, score: 0.05, expected: 0.055, optimism: 0.005 },
    f1: null
  },
  engine: 'simd',
  workers: 2,
  durationMs: 900
};

it('exports scores and the winner by the present measure, no prediction of a customer', () => {
  const exported = searchResults(result, 'accuracy');
  expect(exported).toMatchObject({
    method: 'grid',
    chosenBy: 'accuracy',
    winner: 1,
    optimism: 0.005,
    workers: 2,
    durationMs: 900
  });
  expect(exported.runs[0]).toMatchObject({ ending: 'diverged', valLoss: null });
  expect(exported.runs[1]).toMatchObject({ valAccuracyMax: 0.99, valF1: 0.93, engine: 'simd' });
  expect(JSON.stringify(exported)).not.toMatch(/probabilities|answers/);
  expect(searchResults(result, 'f1').winner).toBeNull();
});
