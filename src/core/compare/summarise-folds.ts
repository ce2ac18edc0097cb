import type { Metrics } from '../evaluate/evaluation';

/** A metric's name. */
export type MetricName = keyof Metrics;

/** All metrics, in the order in which they are shown. */
export const metricNames: readonly MetricName[] = [
  'accuracy',
  'precision',
  'recall',
  'f1',
  'rocAuc',
  'prAuc',
  'logLoss',
  'brier'
];

/** Of two scores by this metric the smaller one is better. */
export const smallerIsBetter = (metric: MetricName) => metric === 'logLoss' || metric === 'brier';

/** How a model did over the folds. NaN where a metric is not defined in one of them. */
export interface FoldScores {
  readonly mean: Metrics;
  /** Sample standard deviation over the folds; NaN for a single fold. */
  readonly sd: Metrics;
  readonly perFold: Readonly<Record<MetricName, readonly number[]>>;
}

/** Mean, spread and each fold's value of every metric. */
export function summariseFolds(folds: readonly Metrics[]): FoldScores {
  const perFold = eachMetric((metric) => folds.map((fold) => fold[metric]));
  const mean = eachMetric((metric) => meanOf(perFold[metric]));
  const sd = eachMetric((metric) => {
    const squares = perFold[metric].map((value) => (value - mean[metric]) ** 2);
    return Math.sqrt(squares.reduce((sum, each) => sum + each, 0) / (folds.length - 1));
  });
  return { mean, sd, perFold };
}

function eachMetric<V>(value: (metric: MetricName) => V): Record<MetricName, V> {
  return Object.fromEntries(metricNames.map((metric) => [metric, value(metric)])) as Record<
    MetricName,
    V
  >;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
