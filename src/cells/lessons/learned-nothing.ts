import { majorityBaseline } from '../../core/evaluate/baseline';
import { guessingLoss, NEAR_GUESSING } from './guessing-loss';
import type { LessonRun } from './lesson-run';

/** Whether a run broke off, or ended no better than giving every customer the same answer. */
export function learnedNothing({ evaluation, epochs, training }: LessonRun): boolean {
  const last = epochs.at(-1);
  if (!evaluation || !last) return true;
  return (
    last.loss >= NEAR_GUESSING * guessingLoss(training) ||
    evaluation.metrics.accuracy <= majorityBaseline(evaluation).accuracy
  );
}
