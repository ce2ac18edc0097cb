import { expect, it } from 'vitest';
import { winnerWords } from './winner-words';

it('says what the best score is worth', () => {
  const choice = { winner: 3, score: 0.99333, expected: 0.985, optimism: 0.00833 };
  expect(winnerWords(choice, 'accuracy', 24)).toEqual({
    best: 'Best of 24 by the highest validation accuracy of any epoch: 99.33%.',
    warning:
      'The best of many is so partly by luck: on customers it was not chosen on, about 98.50% is to be expected.'
  });
  const sure = { winner: 0, score: 0.05, expected: 0.05, optimism: 0 };
  expect(winnerWords(sure, 'loss', 24).warning).toContain('the same is to be expected');
  expect(winnerWords(choice, 'f1', 1).best).toBe('The only run: 0.993.');
});
