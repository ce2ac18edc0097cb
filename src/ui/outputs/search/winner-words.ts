import type { Criterion } from '../../../core/search/criterion';
import type { Choice } from '../../../core/search/selection';
import { criterionPhrases, showScore } from './criterion-words';

/** What a winner's score is worth, in two sentences. */
export function winnerWords({ score, expected }: Choice, criterion: Criterion, runs: number) {
  const shown = showScore(score, criterion);
  const honest = showScore(expected, criterion);
  const best = `Best of ${runs} by the ${criterionPhrases[criterion]}: ${shown}.`;
  const warning =
    shown === honest
      ? 'On customers it was not chosen on, the same is to be expected.'
      : `The best of many is so partly by luck: on customers it was not chosen on, about ${honest} is to be expected.`;
  return runs === 1 ? { best: `The only run: ${shown}.`, warning } : { best, warning };
}
