import { brierScore } from '../evaluate/brier';
import { confusionAt } from '../evaluate/confusion';
import type { Metrics } from '../evaluate/evaluation';
import { logLoss } from '../evaluate/log-loss';
import { confusionMetrics } from '../evaluate/metrics';
import { averagePrecision } from '../evaluate/precision-recall';
import { rocAuc } from '../evaluate/roc';
import { countByThreshold } from '../evaluate/threshold-counts';

/** All metrics of one model on the test rows of one fold, without intervals. */
export function foldMetrics(
  labels: Uint8Array,
  probabilities: Float64Array | Float32Array,
  threshold: number
): Metrics {
  const counts = countByThreshold(labels, probabilities);
  return {
    ...confusionMetrics(confusionAt(labels, probabilities, threshold)),
    rocAuc: rocAuc(counts),
    prAuc: averagePrecision(counts),
    logLoss: logLoss(labels, probabilities),
    brier: brierScore(labels, probabilities)
  };
}
