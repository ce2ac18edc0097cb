import { formatNumber } from '../../core/format';
import type { ModelDescription } from '../../core/model/classic/model-description';
import type { ChartTable } from '../chart-rows';
import type { ChartSpec } from '../chart-spec';
import type { ChartTheme } from '../chart-theme';
import { textWidth } from '../text-width';
import { rowAxis, rowLabelWidth } from './bar-axis';

type Importances = Extract<ModelDescription, { kind: 'importances' }>;

const ROW = 28;
/** Columns beyond these are in the table only. */
const MOST_ROWS = 20;

/** How much of what the trees found each column brought, as bars. */
export function importancesChart(
  { rows, trees }: Importances,
  theme: ChartTheme,
  width: number
): ChartSpec {
  const drawnWidth = Math.max(Math.round(width), 240);
  const shown = rows.slice(0, MOST_ROWS);
  const labels = shown.map(({ column }) => column);
  const height = 24 + shown.length * ROW;
  const plot = Math.max(drawnWidth - rowLabelWidth(labels, drawnWidth) - 12, 80);
  // The axis goes on past the longest bar, so that its number has room.
  const most = Math.max(...shown.map(({ share }) => share), 0.001);
  const domain = [0, (most * plot) / Math.max(plot - textWidth(['100.0%']) - 14, 40)];
  const description = 'Bar chart. Importance of each column.';
  const [first, second] = shown;
  return {
    title: first
      ? `${first.column} brings ${formatNumber(first.share, 'share-whole')} of what the trees find` +
        (second ? `, ${second.column} ${formatNumber(second.share, 'share-whole')}` : '')
      : 'No columns',
    subtitle: `Share of the gain of all questions in ${trees} ${trees === 1 ? 'tree' : 'trees'}`,
    method: 'Gain of the trees’ questions, on the customers they learned from',
    description,
    width: drawnWidth,
    height,
    spec: {
      width: drawnWidth,
      height,
      autosize: { type: 'fit', contains: 'padding' },
      config: theme.config,
      description,
      data: {
        values: shown.map(({ column, share }) => ({
          column,
          share,
          shown: formatNumber(share, 'share')
        }))
      },
      encoding: {
        y: rowAxis('column', labels, theme, drawnWidth),
        x: {
          field: 'share',
          type: 'quantitative',
          title: null,
          scale: { domain, nice: false },
          axis: null
        }
      },
      layer: [
        {
          mark: { type: 'bar', fill: theme.tokens.accept, height: { band: 0.6 } },
          encoding: {
            tooltip: [
              { field: 'column', type: 'nominal', title: 'Column' },
              { field: 'shown', type: 'nominal', title: 'Share of the gain' }
            ]
          }
        },
        {
          mark: { type: 'text', align: 'left', dx: 8, fill: theme.tokens.ink, tooltip: null },
          encoding: { text: { field: 'shown', type: 'nominal' } }
        }
      ]
    }
  };
}

/** The same as a table. */
export function importancesRows({ rows }: Importances): ChartTable {
  return {
    columns: [
      { label: 'Column', format: 'text' },
      { label: 'Share of the gain', format: 'share' }
    ],
    rows: rows.map(({ column, share }) => [column, share])
  };
}
