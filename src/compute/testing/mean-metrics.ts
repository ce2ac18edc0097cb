import type { Metrics } from '../../core/evaluate/evaluation';

/** Each metric's mean over several trainings. */
export function meanMetrics(runs: readonly Metrics[]): Metrics {
  const mean = (metric: keyof Metrics) =>
    runs.reduce((sum, run) => sum + run[metric], 0) / runs.length;
  return {
    accuracy: mean('accuracy'),
    precision: mean('precision'),
    recall: mean('recall'),
    f1: mean('f1'),
    rocAuc: mean('rocAuc'),
    prAuc: mean('prAuc'),
    logLoss: mean('logLoss'),
    brier: mean('brier')
  };
}
