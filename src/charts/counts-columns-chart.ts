import type { TopLevelSpec } from 'vega-lite';
import type { CountsData } from '../core/data/chart-data';
import type { ChartDrawing } from './chart-drawing';
import type { ChartTheme } from './chart-theme';
import { countsTooltip, groupColour } from './counts-encoding';
import { countsRows } from './counts-rows';
import { niceStep } from '../core/nice-step';

const HEIGHT = 300;

/** A column a value, standing side by side along a numeric axis. */
export function countsColumnsChart(
  data: CountsData,
  theme: ChartTheme,
  width: number
): ChartDrawing {
  const spec: TopLevelSpec = {
    width,
    height: HEIGHT,
    autosize: { type: 'fit', contains: 'padding' },
    config: theme.config,
    data: { values: countsRows(data) },
    mark: { type: 'bar', cornerRadiusEnd: 0 },
    encoding: {
      x: {
        field: 'value',
        type: 'ordinal',
        sort: null,
        title: data.column.axisLabel,
        scale: { paddingInner: 0.18, paddingOuter: 0.2 },
        axis: { values: labelledValues(data, width), labelAngle: 0, labelOverlap: true }
      },
      y: {
        field: 'customers',
        type: 'quantitative',
        stack: 'zero',
        title: 'Customers',
        axis: { format: ',d', tickCount: 5, tickMinStep: 1 }
      },
      color: groupColour(theme, !data.isTarget),
      order: { field: 'order', type: 'quantitative' },
      tooltip: countsTooltip(data)
    }
  };
  return { spec, width, height: HEIGHT };
}

/** Labels at round numbers, about one in 60 pixels. */
function labelledValues(data: CountsData, width: number): string[] {
  const keys = data.bars.map((bar) => Number(bar.key));
  const range = Math.max(...keys) - Math.min(...keys);
  const step = niceStep(range / Math.max(2, width / 60));
  const round = data.bars.filter((bar) => isMultiple(Number(bar.key), step));
  return (round.length >= 2 ? round : data.bars).map((bar) => bar.label);
}

function isMultiple(value: number, step: number): boolean {
  return Math.abs(value / step - Math.round(value / step)) < 1e-9;
}
