import type { Prose } from '../../core/prose';
import { count } from '../../core/evaluate/phrases';
import { guessingLoss, NEAR_GUESSING } from './guessing-loss';
import { lossOf, whatItFinds } from './lesson-phrases';
import type { LessonRun } from './lesson-run';

/**
 * Says how the training of a run went, against the loss of guessing: that it broke off, that it never
 * settled, or how far it came; then what the network finds among the test customers.
 */
export function tellLearning(run: LessonRun): Prose {
  const { epochs, evaluation, training } = run;
  const first = epochs[0];
  const last = epochs.at(-1);
  if (!evaluation || !first || !last) {
    return [
      'Training broke off in epoch ',
      count(epochs.length + 1),
      ': the network’s numbers grew without bound, and there is nothing to test.'
    ];
  }
  const guess = guessingLoss(training);
  const worth =
    last.loss >= guess
      ? 'no better than a guess'
      : last.loss >= NEAR_GUESSING * guess
        ? 'hardly better than a guess'
        : 'well below a guess';
  return [
    'The training loss was ',
    lossOf(first.loss),
    ' after the first epoch and ',
    lossOf(last.loss),
    ' after the last of ',
    count(epochs.length),
    '. Telling everybody the share of acceptors, without looking at anyone, has a loss of ',
    lossOf(guess),
    `, so it ended ${worth}. In the end the network `,
    ...whatItFinds(evaluation),
    '.'
  ];
}
