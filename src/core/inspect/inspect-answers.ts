import { LoanbookError } from '../errors';
import { confusionAt } from '../evaluate/confusion';
import type { Confusion } from '../evaluate/evaluation';
import { confusionMetrics, type ConfusionMetrics } from '../evaluate/metrics';
import { rocAuc, rocCurve, type RocCurve } from '../evaluate/roc';
import { countByThreshold } from '../evaluate/threshold-counts';
import { thinRoc } from './thin-roc';

/** How a network's answers compare with what the customers did. */
export interface AnswersSeen {
  readonly confusion: Confusion;
  readonly metrics: ConfusionMetrics;
  /** Exact, of all points. NaN if all customers gave one answer. */
  readonly rocAuc: number;
  /** Thinned for drawing; without points if all customers gave one answer. */
  readonly roc: RocCurve;
}

/**
 * Confusion matrix, its metrics and the ROC curve: what can be had in a moment, without intervals.
 *
 * @param labels 1 for accepted, 0 for declined, one a row
 * @param probabilities of accepting, one a row
 * @throws LoanbookError `not-finite` for a probability that is not a number
 */
export function inspectAnswers(
  labels: Uint8Array,
  probabilities: Float32Array,
  threshold: number
): AnswersSeen {
  if (!probabilities.every(Number.isFinite)) {
    throw new LoanbookError(
      'not-finite',
      'After this epoch the network’s answers are no longer numbers: training has diverged. Step back ' +
        'to an earlier epoch, and train with a lower learning rate.'
    );
  }
  const confusion = confusionAt(labels, probabilities, threshold);
  const counts = countByThreshold(labels, probabilities);
  return {
    confusion,
    metrics: confusionMetrics(confusion),
    rocAuc: rocAuc(counts),
    roc: thinRoc(rocCurve(counts))
  };
}
