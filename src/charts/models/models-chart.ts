import { smallerIsBetter, type MetricName } from '../../core/compare/summarise-folds';
import { formatNumber } from '../../core/format';
import type { ChartTable } from '../chart-rows';
import type { ChartSpec } from '../chart-spec';
import type { ChartTheme } from '../chart-theme';
import { rowAxis } from './bar-axis';
import { specFrame } from '../spec-frame';

/** The scores of several models by one metric, the best first. */
export interface ModelsFigure {
  readonly metric: MetricName;
  /** "accuracy", as it stands in a sentence. */
  readonly metricWords: string;
  readonly metricLabel: string;
  readonly format: 'share' | 'decimal';
  readonly rows: readonly {
    readonly title: string;
    readonly mean: number;
    /** NaN for a single fold. */
    readonly sd: number;
    readonly folds: readonly number[];
  }[];
}

const ROW = 34;

/** A row a model: its mean, a line of one standard deviation either way, and a small mark a fold. */
export function modelsChart(figure: ModelsFigure, theme: ChartTheme, width: number): ChartSpec {
  const { format, metricLabel } = figure;
  const { tokens } = theme;
  const drawnWidth = Math.max(Math.round(width), 240);
  // A score that is not defined has no place on the axis.
  const rows = figure.rows.filter(({ mean }) => !Number.isNaN(mean));
  const labels = rows.map(({ title }) => title);
  const height = 60 + Math.max(rows.length, 1) * ROW;
  const show = (value: number) => formatNumber(value, format);
  const y = rowAxis('model', labels, theme, drawnWidth);
  const axisFormat = format === 'share' ? '.0%' : '.2f';
  const x = (field: string) => ({
    field,
    type: 'quantitative' as const,
    title: metricLabel,
    // A mark at the end of the axis keeps off the names.
    scale: { zero: false, nice: true, padding: 10 },
    axis: { format: axisFormat, grid: true, tickCount: Math.max(3, Math.round(drawnWidth / 140)) }
  });
  const tooltip = [
    { field: 'model', type: 'nominal' as const, title: 'Model' },
    { field: 'shown', type: 'nominal' as const, title: metricLabel },
    { field: 'spread', type: 'nominal' as const, title: 'Spread over the folds' }
  ];
  const description = `Dot chart. ${metricLabel} of each model.`;
  return {
    ...titleOf(figure),
    method: spreadIsKnown(figure) ? 'Mean ± one standard deviation over the folds' : 'One split',
    description,
    width: drawnWidth,
    height,
    spec: {
      ...specFrame(theme, drawnWidth, height, description),
      datasets: {
        means: rows.map(({ title, mean, sd }, i) => ({
          model: title,
          value: mean,
          low: Number.isNaN(sd) ? mean : mean - sd,
          high: Number.isNaN(sd) ? mean : mean + sd,
          best: i === 0,
          shown: show(mean),
          spread: Number.isNaN(sd) ? 'one split' : `± ${show(sd)}`
        })),
        folds: rows.flatMap(({ title, folds }) =>
          folds.length < 2 ? [] : folds.map((value) => ({ model: title, value }))
        )
      },
      encoding: { y },
      layer: [
        {
          data: { name: 'folds' },
          mark: {
            type: 'tick',
            stroke: tokens.decline,
            opacity: 0.55,
            thickness: 1,
            size: 10,
            tooltip: null,
            aria: false
          },
          encoding: { x: x('value') }
        },
        {
          data: { name: 'means' },
          mark: { type: 'rule', strokeWidth: 2, tooltip: null, aria: false },
          encoding: { x: x('low'), x2: { field: 'high' }, color: colour() }
        },
        {
          data: { name: 'means' },
          mark: { type: 'point', filled: true, size: 90, opacity: 1 },
          encoding: { x: x('value'), color: colour(), shape: shape(), tooltip }
        }
      ]
    }
  };

  function colour() {
    return {
      condition: { test: 'datum.best', value: tokens.accept },
      value: tokens['ink-soft']
    };
  }

  function shape() {
    return { condition: { test: 'datum.best', value: 'diamond' }, value: 'circle' };
  }
}

/** The same as a table. */
export function modelsChartRows({ rows, metricLabel, format }: ModelsFigure): ChartTable {
  return {
    columns: [
      { label: 'Model', format: 'text' },
      { label: metricLabel, format },
      { label: 'Standard deviation', format },
      { label: 'Lowest fold', format },
      { label: 'Highest fold', format }
    ],
    rows: rows.map(({ title, mean, sd, folds }) => [
      title,
      mean,
      sd,
      Math.min(...folds),
      Math.max(...folds)
    ])
  };
}

const spreadIsKnown = ({ rows }: ModelsFigure) => rows.some(({ folds }) => folds.length > 1);

function titleOf(figure: ModelsFigure) {
  const { rows, metric, metricWords, format } = figure;
  const [best, second] = rows;
  if (!best || Number.isNaN(best.mean)) return { title: 'No scores yet', subtitle: '' };
  const most = smallerIsBetter(metric) ? 'lowest' : 'highest';
  const folds = best.folds.length;
  const equal = rows.filter(({ mean }) => mean === best.mean).length;
  const who = second?.mean === best.mean ? `${equal} models share` : `${best.title} has`;
  return {
    title: `${who} the ${most} ${metricWords}: ${formatNumber(best.mean, format)}`,
    subtitle: spreadIsKnown(figure)
      ? `Mean of ${folds} folds; the line spans one standard deviation, small marks are single folds`
      : 'On the test customers of one split'
  };
}
