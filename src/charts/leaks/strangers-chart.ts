import { smallerIsBetter, type MetricName } from '../../core/compare/summarise-folds';
import { formatNumber } from '../../core/format';
import type { ChartTable } from '../chart-rows';
import type { ChartSpec } from '../chart-spec';
import type { ChartTheme } from '../chart-theme';
import { rowAxis } from '../models/bar-axis';
import { specFrame } from '../spec-frame';

/** The scores of models by one metric, on copies and on strangers. */
export interface StrangersFigure {
  readonly metric: MetricName;
  readonly metricLabel: string;
  /** "accuracy", as it stands in a sentence. */
  readonly metricWords: string;
  readonly format: 'share' | 'decimal';
  readonly folds: number;
  readonly rows: readonly {
    readonly title: string;
    readonly copies: number;
    readonly copiesSd: number;
    readonly strangers: number;
    readonly strangersSd: number;
  }[];
}

const ROW = 52;
const COPIES = 'on copies';
const STRANGERS = 'on strangers';

/** A row a model: a circle for its score on copies, a diamond for that on strangers, a line between them. */
export function strangersChart(
  figure: StrangersFigure,
  theme: ChartTheme,
  width: number
): ChartSpec {
  const { metricLabel, format } = figure;
  const { tokens } = theme;
  const drawnWidth = Math.max(Math.round(width), 240);
  const rows = figure.rows.filter(({ copies, strangers }) => !Number.isNaN(copies + strangers));
  const labels = rows.map(({ title }) => title);
  const height = 64 + Math.max(rows.length, 1) * ROW;
  const show = (value: number) => formatNumber(value, format);
  const description = `Dot chart. ${metricLabel} of each model on copies and on strangers.`;
  const points = rows.flatMap(({ title, copies, copiesSd, strangers, strangersSd }) => {
    const copiesAbove = copies >= strangers;
    return [
      { model: title, on: COPIES, value: copies, sd: copiesSd, right: copiesAbove },
      { model: title, on: STRANGERS, value: strangers, sd: strangersSd, right: !copiesAbove }
    ];
  });
  const x = {
    field: 'value',
    type: 'quantitative' as const,
    title: metricLabel,
    scale: { zero: false, nice: true, padding: 48 },
    axis: {
      format: format === 'share' ? '.1%' : '.3f',
      tickCount: Math.max(2, Math.round(drawnWidth / 170))
    }
  };
  const color = {
    condition: { test: `datum.on === '${STRANGERS}'`, value: tokens.accept },
    value: tokens['ink-soft']
  };
  const label = (right: boolean) => ({
    transform: [{ filter: `datum.right === ${right}` }],
    mark: {
      type: 'text' as const,
      align: right ? ('left' as const) : ('right' as const),
      dx: right ? 10 : -10,
      fill: tokens.ink,
      tooltip: null,
      aria: false
    },
    encoding: { x, text: { field: 'shown', type: 'nominal' as const } }
  });
  return {
    ...titleOf(figure),
    method: `Mean of ${figure.folds} folds each`,
    description,
    width: drawnWidth,
    height,
    spec: {
      ...specFrame(theme, drawnWidth, height, description),
      data: {
        values: points.map((point) => ({
          ...point,
          shown: show(point.value),
          spread: Number.isNaN(point.sd) ? 'one fold' : `± ${show(point.sd)}`
        }))
      },
      encoding: { y: rowAxis('model', labels, theme, drawnWidth) },
      layer: [
        {
          mark: { type: 'line', color: tokens.decline, strokeWidth: 2, tooltip: null, aria: false },
          encoding: { x, detail: { field: 'model', type: 'nominal' } }
        },
        {
          mark: { type: 'point', filled: true, size: 110, opacity: 1 },
          encoding: {
            x,
            color,
            shape: {
              condition: { test: `datum.on === '${STRANGERS}'`, value: 'diamond' },
              value: 'circle'
            },
            tooltip: [
              { field: 'model', type: 'nominal', title: 'Model' },
              { field: 'on', type: 'nominal', title: 'Scored' },
              { field: 'shown', type: 'nominal', title: metricLabel },
              { field: 'spread', type: 'nominal', title: 'Spread over the folds' }
            ]
          }
        },
        label(true),
        label(false)
      ]
    }
  };
}

/** The same as a table. */
export function strangersRows({ rows, format }: StrangersFigure): ChartTable {
  return {
    columns: [
      { label: 'Model', format: 'text' },
      { label: 'On copies', format },
      { label: '± sd', format },
      { label: 'On strangers', format },
      { label: '± sd', format },
      { label: 'Strangers less copies', format }
    ],
    rows: rows.map(({ title, copies, copiesSd, strangers, strangersSd }) => [
      title,
      copies,
      copiesSd,
      strangers,
      strangersSd,
      strangers - copies
    ])
  };
}

function titleOf({ rows, metric, metricWords, format }: StrangersFigure) {
  const subtitle = 'Circles: on customers whose copies were learned from; diamonds: on strangers';
  const [first] = rows;
  if (!first || Number.isNaN(first.copies + first.strangers)) {
    return { title: 'No scores yet', subtitle: '' };
  }
  const show = (value: number) => formatNumber(value, format);
  const [copies, strangers] = [show(first.copies), show(first.strangers)];
  const isWorse = smallerIsBetter(metric)
    ? first.strangers > first.copies
    : first.strangers < first.copies;
  const who = `${first.title}: ${metricWords}`;
  if (copies === strangers)
    return { title: `${who} ${copies}, on copies and on strangers`, subtitle };
  return {
    title: isWorse
      ? `${who} ${copies} on copies, but ${strangers} on strangers`
      : `${who} ${copies} on copies, and ${strangers} on strangers`,
    subtitle
  };
}
