import type { ChartMark } from '../../../core/chart-spec/chart-choice';
import type { Aggregate } from '../../../core/chart-spec/spec-words';

/** The kinds of picture as the builder calls them. */
export const MARK_WORDS: Readonly<Record<ChartMark, string>> = {
  bar: 'Bars',
  line: 'Line',
  area: 'Area',
  point: 'Points',
  rect: 'Heat map',
  boxplot: 'Box plot'
};

/** What the builder can compute of a column's values. */
export const AGGREGATE_WORDS = {
  mean: 'Mean',
  median: 'Median',
  sum: 'Total',
  min: 'Least',
  max: 'Greatest',
  distinct: 'Different values'
} as const satisfies Partial<Record<Aggregate, string>>;
