import type { TopLevelSpec } from 'vega-lite';
import type { HistogramData, HistogramGroup } from '../core/data/chart-data';
import type { ChartTheme } from './chart-theme';
import { groupColour } from './counts-encoding';
import { ACCEPTED, DECLINED } from './group-names';
import { stretchRows } from './grouped-histogram-rows';
import { customersAxis, valueAxis } from './histogram-axes';
import { binRows, curveRows } from './histogram-rows';

export type ChartLayer = Extract<TopLevelSpec, { layer: readonly unknown[] }>['layer'][number];

/** Whether to show the axis of values; of two panels only the lower one has labels. */
export interface PanelSettings {
  readonly customersTitle: string;
  readonly height: number;
  readonly width: number;
  readonly axisLabels: boolean;
}

/**
 * The layers of one panel: translucent bars of `groups` in the order given, their density curves, and
 * transparent columns over everything that tell both groups' numbers.
 */
export function groupedHistogramLayers(
  data: HistogramData,
  groups: readonly HistogramGroup[],
  theme: ChartTheme,
  settings: PanelSettings
): ChartLayer[] {
  const axis = valueAxis(data.column, data.groups, settings.width);
  const x = settings.axisLabels
    ? axis
    : { ...axis, title: null, axis: { ...axis.axis, labels: false, ticks: false } };
  const color = groupColour(theme, true);
  const bars = groups.map((group): ChartLayer => ({
    data: { values: binRows(group, data.column.format) },
    mark: { type: 'bar', binSpacing: 1, opacity: 0.55 },
    encoding: {
      x,
      x2: { field: 'to' },
      y: customersAxis(settings.customersTitle, settings.height),
      color
    }
  }));
  const curves = groups.map((group): ChartLayer => ({
    data: { values: curveRows(group) },
    mark: { type: 'line', interpolate: 'monotone', tooltip: null, aria: false },
    encoding: {
      x: { field: 'x', type: 'quantitative' },
      y: { field: 'smoothed', type: 'quantitative' },
      color
    }
  }));
  return [...bars, ...curves, pointerColumns(data, theme)];
}

function pointerColumns(data: HistogramData, theme: ChartTheme): ChartLayer {
  const [accepted, declined] = ['accepted', 'declined'].map((name) =>
    data.groups.find((group) => group.group === name)!
  ) as [HistogramGroup, HistogramGroup];
  return {
    data: { values: stretchRows(accepted, declined, data.column.format) },
    mark: { type: 'rect', fill: theme.tokens.ink, fillOpacity: 0, aria: false },
    encoding: {
      x: { field: 'from', type: 'quantitative' },
      x2: { field: 'to' },
      tooltip: [
        { field: 'accepted', type: 'nominal', title: ACCEPTED },
        { field: 'acceptedSmoothed', type: 'nominal', title: `${ACCEPTED}, smoothed` },
        { field: 'declined', type: 'nominal', title: DECLINED },
        { field: 'declinedSmoothed', type: 'nominal', title: `${DECLINED}, smoothed` }
      ]
    }
  };
}
