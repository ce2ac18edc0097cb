import { summariseFolds } from '../../core/compare/summarise-folds';
import type { Metrics } from '../../core/evaluate/evaluation';

/** Each metric's mean over several trainings. */
export function meanMetrics(runs: readonly Metrics[]): Metrics {
  return summariseFolds(runs).mean;
}
