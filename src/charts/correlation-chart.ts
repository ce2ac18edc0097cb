import type { TopLevelSpec } from 'vega-lite';
import type { CorrelationData } from '../core/data/chart-data';
import type { ChartDrawing } from './chart-drawing';
import type { ChartTheme } from './chart-theme';
import { correlationNames } from './correlation-names';
import { correlationCells, type CorrelationCell } from './correlation-rows';
import { textWidth } from './text-width';

const SMALLEST_CELL = 38;
const LARGEST_CELL = 64;
const CELL_HEIGHT = 34;
const LABEL_ANGLE = -40;
const LABEL_LIMIT = 150;

/**
 * Pearson's r of every pair of columns: a coloured cell each, its number written in it. Cells keep a
 * readable size, so that the chart may be wider than `width` and scroll.
 */
export function correlationChart(
  data: CorrelationData,
  theme: ChartTheme,
  width: number
): ChartDrawing {
  const columns = data.columns.length;
  const labelWidths = correlationNames(data).map((name) =>
    Math.min(textWidth([name]), LABEL_LIMIT)
  );
  const labelWidth = Math.max(0, ...labelWidths) + 10;
  const angle = (-LABEL_ANGLE * Math.PI) / 180;
  const rise = Math.ceil(labelWidth * Math.sin(angle)) + 12;
  // Angled labels above the last columns lean out to the right.
  const overhangs = labelWidths.map(
    (label, i) => label * Math.cos(angle) - (columns - i - 0.5) * SMALLEST_CELL
  );
  const lean = Math.max(0, ...overhangs.map(Math.ceil));
  const room = (width - labelWidth - lean) / Math.max(columns, 1);
  const cell = Math.max(SMALLEST_CELL, Math.min(LARGEST_CELL, Math.floor(room)));
  const labels = { domain: false, ticks: false, grid: false, labelLimit: LABEL_LIMIT };
  const title = null;
  const cells = correlationCells(data, theme);
  const spec: TopLevelSpec = {
    width: cell * columns,
    height: CELL_HEIGHT * columns,
    autosize: { type: 'pad' },
    config: theme.config,
    data: { values: cells },
    encoding: {
      x: {
        field: 'column',
        type: 'nominal',
        sort: null,
        title,
        scale: { padding: 0 },
        axis: {
          ...labels,
          orient: 'top',
          labelAngle: LABEL_ANGLE,
          labelAlign: 'left',
          labelBaseline: 'bottom',
          labelOverlap: false
        }
      },
      y: {
        field: 'row',
        type: 'nominal',
        sort: null,
        title,
        scale: { padding: 0 },
        axis: { ...labels, labelOverlap: false }
      },
      tooltip: [
        { field: 'row', type: 'nominal', title: 'Row' },
        { field: 'column', type: 'nominal', title: 'Column' },
        { field: 'r', type: 'quantitative', title: 'Correlation (r)', format: '.3f' }
      ]
    },
    layer: [
      {
        mark: { type: 'rect', stroke: theme.tokens.paper, strokeWidth: 2, cornerRadius: 3 },
        encoding: {
          color: {
            field: 'r',
            type: 'quantitative',
            scale: {
              domain: [-1, -0.5, 0, 0.5, 1],
              range: [...theme.diverging],
              interpolate: 'rgb',
              clamp: true
            },
            legend: null
          }
        }
      },
      {
        mark: { type: 'text', fontSize: 11.5, aria: false },
        encoding: {
          text: { field: 'label', type: 'nominal' },
          color: labelColour(cells, theme)
        }
      }
    ]
  };
  return {
    spec,
    width: labelWidth + cell * columns + lean,
    height: CELL_HEIGHT * columns + rise
  };
}

/** Colours of the numbers by test: Vega-Lite takes colours from a field for invalid numbers. */
function labelColour(cells: readonly CorrelationCell[], theme: ChartTheme) {
  const others = [...new Set(cells.map((cell) => cell.ink))].filter(
    (colour) => colour !== theme.tokens.ink
  );
  return {
    condition: others.map((colour) => ({ test: `datum.ink === '${colour}'`, value: colour })),
    value: theme.tokens.ink
  };
}
