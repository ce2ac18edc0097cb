import { formatNumber } from '../../core/format';
import type { ModelDescription, OddsRow } from '../../core/model/classic/model-description';
import type { ChartTable } from '../chart-rows';
import type { ChartSpec } from '../chart-spec';
import type { ChartTheme } from '../chart-theme';
import { rowAxis } from './bar-axis';
import { specFrame } from '../spec-frame';
import { guideStroke } from '../guide-stroke';

type Odds = Extract<ModelDescription, { kind: 'odds' }>;

const ROW = 30;

/** What each column multiplies the odds by, with its 95% interval, on a scale of factors. */
export function oddsChart(odds: Odds, theme: ChartTheme, width: number): ChartSpec {
  const { tokens } = theme;
  const drawnWidth = Math.max(Math.round(width), 240);
  const rows = sorted(odds);
  const labels = rows.map(({ feature }) => feature);
  const height = 60 + rows.length * ROW;
  const y = rowAxis('feature', labels, theme, drawnWidth);
  const x = (field: string) => ({
    field,
    type: 'quantitative' as const,
    title: 'Odds are multiplied by',
    scale: { type: 'log' as const, nice: false, padding: 12 },
    axis: { format: '~g', tickCount: Math.max(3, Math.round(drawnWidth / 120)) }
  });
  const description = 'Dot chart. Odds ratio of each column with its 95% interval.';
  return {
    ...titleOf(rows),
    method: 'Odds ratios with Wald intervals, 95%',
    description,
    width: drawnWidth,
    height,
    spec: {
      ...specFrame(theme, drawnWidth, height, description),
      data: {
        values: rows.map((row) => ({
          ...row,
          telling: row.low > 1 || row.high < 1,
          shown: `× ${row.ratio.toFixed(2)}`,
          interval: `${row.low.toFixed(2)} to ${row.high.toFixed(2)}`,
          per: stepWords(row)
        }))
      },
      layer: [
        {
          data: { values: [{ one: 1 }] },
          mark: { type: 'rule', ...guideStroke(theme) },
          encoding: { x: x('one') }
        },
        {
          mark: { type: 'rule', strokeWidth: 2, tooltip: null, aria: false },
          encoding: { y, x: x('low'), x2: { field: 'high' }, color: colour() }
        },
        {
          mark: { type: 'point', size: 80, strokeWidth: 2, opacity: 1 },
          encoding: {
            y,
            x: x('ratio'),
            color: colour(),
            // Filled where the interval leaves out "no difference".
            fill: {
              condition: { test: 'datum.telling', value: tokens.accept },
              value: tokens.paper
            },
            tooltip: [
              { field: 'feature', type: 'nominal', title: 'Column' },
              { field: 'per', type: 'nominal', title: 'For each' },
              { field: 'shown', type: 'nominal', title: 'Odds' },
              { field: 'interval', type: 'nominal', title: '95% interval' }
            ]
          }
        }
      ]
    }
  };

  function colour() {
    return {
      condition: { test: 'datum.telling', value: tokens.accept },
      value: tokens['ink-soft']
    };
  }
}

/** The same as a table. */
export function oddsRows(odds: Odds): ChartTable {
  return {
    columns: [
      { label: 'Column', format: 'text' },
      { label: 'For each', format: 'text' },
      { label: 'Odds ratio', format: 'decimal-2' },
      { label: '95% from', format: 'decimal-2' },
      { label: 'to', format: 'decimal-2' },
      { label: 'Coefficient', format: 'decimal' }
    ],
    rows: sorted(odds).map((row) => [
      row.feature,
      stepWords(row),
      row.ratio,
      row.low,
      row.high,
      row.coefficient
    ])
  };
}

const sorted = ({ rows }: Odds) => rows.toSorted((a, b) => b.ratio - a.ratio);

function stepWords({ step, stepFormat }: OddsRow): string {
  if (stepFormat === 'yes') return 'yes instead of no';
  return stepFormat === 'level' ? 'one level more' : `${formatNumber(step, stepFormat)} more`;
}

function titleOf(rows: readonly OddsRow[]) {
  const strongest = rows.toSorted(
    (a, b) => Math.abs(Math.log(b.ratio)) - Math.abs(Math.log(a.ratio))
  )[0];
  if (!strongest) return { title: 'No columns', subtitle: '' };
  const { feature, ratio } = strongest;
  return {
    title: `${feature} weighs most: ${stepWords(strongest)} multiplies the odds by ${ratio.toFixed(ratio < 1 ? 2 : 1)}`,
    subtitle:
      'Filled: the interval leaves out 1, which would mean that the column makes no difference'
  };
}
