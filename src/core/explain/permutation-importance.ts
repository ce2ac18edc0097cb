import { foldMetrics } from '../compare/fold-metrics';
import { metricNames, smallerIsBetter, type MetricName } from '../compare/summarise-folds';
import type { Metrics } from '../evaluate/evaluation';
import type { Forward } from '../model/forward';
import type { DesignMatrix } from '../prepare/prepared';
import { mulberry32, shuffle } from '../random';
import type { ColumnGroup } from './column-groups';

/** How much worse the scores get when one column is shuffled. */
export interface ColumnImportance {
  readonly column: string;
  /** By metric, one loss a shuffling; above 0 if the score got worse. */
  readonly losses: Readonly<Record<MetricName, readonly number[]>>;
}

/** Mean and spread of a column's losses. */
export interface ImportanceSpread {
  readonly mean: number;
  /** Sample standard deviation over the shufflings; NaN for one. */
  readonly sd: number;
}

/**
 * The scores of a model once a column's values have been dealt out anew among the customers, so that they tell
 * nothing any more; all other columns keep theirs. A column's inputs stay together.
 * Source: Breiman (2001), Random Forests; Fisher, Rudin and Dominici (2019).
 *
 * @param seed of the shuffling
 */
export function shuffledMetrics(
  model: Forward,
  { rows, features, x, y }: DesignMatrix,
  { from, count }: ColumnGroup,
  threshold: number,
  seed: number
): Metrics {
  const order = shuffle(
    Uint32Array.from({ length: rows }, (_, row) => row),
    mulberry32(seed)
  );
  const shuffled = x.slice();
  for (let row = 0; row < rows; row++) {
    const source = order[row]! * features + from;
    shuffled.set(x.subarray(source, source + count), row * features + from);
  }
  return foldMetrics(y, model(shuffled, rows), threshold);
}

/**
 * What the shufflings of a column cost, metric by metric.
 *
 * @param intact scores of the same customers with nothing shuffled
 */
export function importanceOf(
  column: string,
  intact: Metrics,
  shuffled: readonly Metrics[]
): ColumnImportance {
  const losses = metricNames.map((metric) => [
    metric,
    shuffled.map((scores) =>
      smallerIsBetter(metric) ? scores[metric] - intact[metric] : intact[metric] - scores[metric]
    )
  ]);
  return { column, losses: Object.fromEntries(losses) as ColumnImportance['losses'] };
}

/** Mean and spread by one metric; shufflings for which it is not defined are passed over. */
export function importanceSpread(
  { losses }: ColumnImportance,
  metric: MetricName
): ImportanceSpread {
  const known = losses[metric].filter((loss) => !Number.isNaN(loss));
  const mean = known.reduce((sum, loss) => sum + loss, 0) / known.length;
  const squares = known.reduce((sum, loss) => sum + (loss - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (known.length - 1)) };
}
