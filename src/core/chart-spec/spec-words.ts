/** The words that a spec may use where Vega-Lite has a fixed list of them. */

export const MARKS = [
  'bar',
  'line',
  'point',
  'area',
  'rect',
  'circle',
  'square',
  'tick',
  'rule',
  'text',
  'trail',
  'arc'
] as const;

/** What can be computed of many rows. */
export const AGGREGATES = [
  'count',
  'mean',
  'average',
  'median',
  'sum',
  'min',
  'max',
  'q1',
  'q3',
  'stdev',
  'variance',
  'distinct',
  'valid',
  'missing'
] as const;

export type Aggregate = (typeof AGGREGATES)[number];

export const TYPES = ['quantitative', 'nominal', 'ordinal'] as const;

export const SHAPES = [
  'circle',
  'square',
  'cross',
  'diamond',
  'triangle',
  'triangle-up',
  'triangle-down',
  'triangle-left',
  'triangle-right',
  'stroke'
] as const;

export const INTERPOLATIONS = [
  'linear',
  'monotone',
  'step',
  'step-before',
  'step-after',
  'basis',
  'cardinal',
  'natural'
] as const;

export const SCALES = [
  'linear',
  'log',
  'pow',
  'sqrt',
  'symlog',
  'band',
  'point',
  'ordinal'
] as const;

/** Channels that several views of one chart can share. */
export const SHARED_CHANNELS = [
  'x',
  'y',
  'color',
  'fill',
  'stroke',
  'opacity',
  'size',
  'shape',
  'strokeDash'
] as const;

/** Why settings that people know from elsewhere are not allowed, by name. */
export const REFUSALS: Readonly<Record<string, string>> = {
  data: 'The chart’s data are the table chosen above it: take "data" out.',
  datasets: 'The chart’s data are the table chosen above it: take "datasets" out.',
  url: 'A chart opens no address.',
  href: 'A chart opens no address.',
  image: 'A chart shows no pictures.',
  usermeta: 'Loanbook decides how a chart is drawn: take "usermeta" out.',
  config: 'Charts follow the page’s look: take "config" out.',
  params: 'To select in a chart, use the switch below it.',
  selection: 'To select in a chart, use the switch below it.',
  projection: 'Maps are not available.',
  expr: 'Expressions are not allowed; use a Query cell to compute a column.',
  calculate: 'Expressions are not allowed; use a Query cell to compute a column.',
  labelExpr: 'Expressions are not allowed; set "format" instead.',
  signal: 'Signals are not allowed.',
  repeat: 'Write the views out, in "hconcat" or "vconcat".',
  timeUnit: 'The tables hold no dates.',
  on: 'Events are not allowed.',
  bind: 'Controls inside a chart are not allowed.',
  cursor: 'Charts follow the page’s look.',
  font: 'Charts follow the page’s look.',
  style: 'Charts follow the page’s look.'
};
