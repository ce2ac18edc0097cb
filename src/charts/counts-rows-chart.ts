import type { TopLevelSpec } from 'vega-lite';
import type { CountsData } from '../core/data/chart-data';
import type { ChartDrawing } from './chart-drawing';
import type { ChartTheme } from './chart-theme';
import { countsTooltip, groupColour } from './counts-encoding';
import { countsRows, countsTotals } from './counts-rows';
import { textWidth } from './text-width';

const NARROW = 520;
const LABEL_SIZE = 13;

/** A bar a value, lying, with its numbers written at its end. */
export function countsRowsChart(data: CountsData, theme: ChartTheme, width: number): ChartDrawing {
  const { ink } = theme.tokens;
  const totals = countsTotals(data, width < NARROW);
  const legend = !data.isTarget;
  const rowHeight = data.bars.length <= 6 ? 42 : 28;
  const height = (legend ? 66 : 26) + data.bars.length * rowHeight + 54;
  const labelLimit = Math.round(Math.min(220, width * 0.4));
  const labelWidth = Math.min(
    labelLimit,
    textWidth(
      data.bars.map((bar) => bar.label),
      LABEL_SIZE
    )
  );
  const noteWidth = textWidth(totals.map((total) => total.note)) + 10;
  const plotWidth = Math.max(width - labelWidth - 10, 80);
  const most = Math.max(1, ...data.bars.map((bar) => bar.count));
  // The axis goes on past the longest bar, so that the numbers at its end have room.
  const domainMax = (most * plotWidth) / Math.max(plotWidth - noteWidth, plotWidth * 0.3);
  const value = {
    field: 'value',
    type: 'nominal' as const,
    sort: null,
    title: data.column.axisLabel,
    scale: { paddingInner: 0.34, paddingOuter: 0.17 },
    axis: {
      grid: false,
      labelFontSize: LABEL_SIZE,
      labelColor: ink,
      labelLimit,
      labelPadding: 8,
      titleX: -labelWidth - 8
    }
  };
  const spec: TopLevelSpec = {
    width,
    height,
    autosize: { type: 'fit', contains: 'padding' },
    config: theme.config,
    encoding: { y: value },
    layer: [
      {
        data: { values: countsRows(data) },
        mark: { type: 'bar', cornerRadiusEnd: 0 },
        encoding: {
          x: {
            field: 'customers',
            type: 'quantitative',
            stack: 'zero',
            title: 'Customers',
            scale: { domain: [0, domainMax], nice: false },
            axis: {
              grid: false,
              domain: false,
              ticks: false,
              format: ',d',
              tickMinStep: 1,
              tickCount: Math.max(2, Math.round(plotWidth / 150)),
              labelFlush: false
            }
          },
          color: groupColour(theme, legend),
          order: { field: 'order', type: 'quantitative' },
          tooltip: countsTooltip(data)
        }
      },
      {
        data: { values: totals },
        mark: { type: 'text', align: 'left', dx: 8, fill: ink, tooltip: null },
        encoding: {
          x: { field: 'total', type: 'quantitative' },
          text: { field: 'note', type: 'nominal' }
        }
      }
    ]
  };
  return { spec, width, height };
}
