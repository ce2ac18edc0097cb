import { LoanbookError } from '../errors';
import { bootstrapConfusion } from './bootstrap-confusion';
import { bootstrapScores } from './bootstrap-scores';
import { brierScore } from './brier';
import { classificationReport } from './classification-report';
import { confusionAt } from './confusion';
import { delongInterval } from './delong';
import type { Evaluation } from './evaluation';
import { logLoss } from './log-loss';
import { confusionMetrics } from './metrics';
import { averagePrecision } from './precision-recall';
import { rocAuc } from './roc';
import { countByThreshold } from './threshold-counts';
import { wilsonInterval } from './wilson';

/** Single precision may put a probability this far above 1. */
const ROUNDING = 1e-6;

/** What an evaluation looks at. */
export interface EvaluationInput {
  /** 1 for accepted, 0 for declined, one a row. */
  readonly labels: Uint8Array;
  /** Probability of accepting, one a row. */
  readonly probabilities: Float32Array | Float64Array;
  /** Rows at or above it are predicted to accept. */
  readonly threshold: number;
  /** Seeds the bootstrap. */
  readonly seed: number;
}

/**
 * Measures predictions against the answers: confusion matrix, metrics, 95% intervals (Wilson for
 * shares, DeLong for the ROC area, BCa bootstrap for the others) and the classification report.
 *
 * @throws LoanbookError `too-few-rows` without rows, `not-finite` for a probability that is not a
 * number from 0 to 1, `internal` if labels and probabilities differ in number
 */
export function evaluate(input: EvaluationInput): Evaluation {
  checkInput(input);
  const { labels, probabilities, threshold, seed } = input;
  const confusion = confusionAt(labels, probabilities, threshold);
  const counts = countByThreshold(labels, probabilities);
  const { tn, fp, fn, tp } = confusion;
  return {
    rows: labels.length,
    accepted: counts.accepted,
    threshold,
    confusion,
    metrics: {
      ...confusionMetrics(confusion),
      rocAuc: rocAuc(counts),
      prAuc: averagePrecision(counts),
      logLoss: logLoss(labels, probabilities),
      brier: brierScore(labels, probabilities)
    },
    intervals: {
      accuracy: wilsonInterval(tn + tp, labels.length),
      precision: wilsonInterval(tp, tp + fp),
      recall: wilsonInterval(tp, tp + fn),
      ...bootstrapConfusion(confusion, seed),
      ...bootstrapScores(labels, probabilities, seed),
      rocAuc: delongInterval(counts)
    },
    report: classificationReport(confusion)
  };
}

function checkInput({ labels, probabilities }: EvaluationInput): void {
  if (labels.length !== probabilities.length) {
    throw new LoanbookError(
      'internal',
      `There are ${probabilities.length} predictions for ${labels.length} customers; there must be ` +
        'one each. Train the network again.'
    );
  }
  if (labels.length === 0) {
    throw new LoanbookError(
      'too-few-rows',
      'There are no customers to evaluate on. Set some aside for the test in the Prepare cell.'
    );
  }
  const odd = probabilities.findIndex((value) => !(value >= 0 && value <= 1 + ROUNDING));
  if (odd >= 0) {
    throw new LoanbookError(
      'not-finite',
      `The network's prediction for one customer is ${probabilities[odd]}; it must be a probability ` +
        'from 0 to 1. Training has probably diverged: lower the learning rate and train again.',
      { row: odd + 1 }
    );
  }
}
