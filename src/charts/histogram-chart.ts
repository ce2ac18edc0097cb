import type { TopLevelSpec } from 'vega-lite';
import type { HistogramData } from '../core/data/chart-data';
import type { ChartDrawing } from './chart-drawing';
import type { ChartTheme } from './chart-theme';
import { customersAxis, valueAxis } from './histogram-axes';
import { binRows, curveRows } from './histogram-rows';

const HEIGHT = 300;

/**
 * The histogram of all customers with its kernel density. A transparent column over each bin takes the
 * pointer, so that even an empty bin tells its numbers.
 */
export function histogramChart(
  data: HistogramData,
  theme: ChartTheme,
  width: number
): ChartDrawing {
  const group = data.groups[0]!;
  const { ink } = theme.tokens;
  const x = valueAxis(data.column, [group], width);
  const spec: TopLevelSpec = {
    width,
    height: HEIGHT,
    autosize: { type: 'fit', contains: 'padding' },
    config: theme.config,
    data: { values: binRows(group, data.column.format) },
    layer: [
      {
        mark: { type: 'bar', fill: theme.tokens['ink-soft'], fillOpacity: 0.38, binSpacing: 1 },
        encoding: { x, x2: { field: 'to' }, y: customersAxis('Customers', HEIGHT) }
      },
      {
        data: { values: curveRows(group) },
        mark: { type: 'line', stroke: ink, interpolate: 'monotone', tooltip: null, aria: false },
        encoding: {
          x: { field: 'x', type: 'quantitative' },
          y: { field: 'smoothed', type: 'quantitative' }
        }
      },
      {
        mark: { type: 'rect', fill: ink, fillOpacity: 0, aria: false },
        encoding: {
          x: { field: 'from', type: 'quantitative' },
          x2: { field: 'to' },
          tooltip: [
            { field: 'range', type: 'nominal', title: data.column.label },
            { field: 'customers', type: 'quantitative', title: 'Customers', format: ',d' },
            { field: 'share', type: 'quantitative', title: 'Share of all', format: '.1%' },
            { field: 'smoothed', type: 'quantitative', title: 'Smoothed', format: ',.0f' }
          ]
        }
      }
    ]
  };
  return { spec, width, height: HEIGHT };
}
