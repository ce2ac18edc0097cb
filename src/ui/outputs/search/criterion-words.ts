import type { Criterion } from '../../../core/search/criterion';

/** How a criterion is offered. */
export const criterionLabels: Record<Criterion, string> = {
  accuracy: 'Accuracy',
  loss: 'Loss',
  f1: 'F1'
};

/** What makes a run the best, inside a sentence. */
export const criterionPhrases: Record<Criterion, string> = {
  accuracy: 'highest validation accuracy of any epoch',
  loss: 'lowest validation loss after the last epoch',
  f1: 'highest validation F1 after the last epoch'
};

const formats: Record<Criterion, (score: number) => string> = {
  accuracy: (score) => `${(score * 100).toFixed(2)}%`,
  loss: (score) => score.toFixed(4),
  f1: (score) => score.toFixed(3)
};

/** A score as it reads, finer than elsewhere: runs lie close together. NaN reads as a dash. */
export function showScore(score: number, criterion: Criterion): string {
  return Number.isNaN(score) ? '–' : formats[criterion](score);
}
