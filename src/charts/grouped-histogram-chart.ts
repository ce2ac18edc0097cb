import type { TopLevelSpec } from 'vega-lite';
import type { HistogramData, HistogramGroup } from '../core/data/chart-data';
import { formatNumber } from '../core/format';
import type { ChartDrawing } from './chart-drawing';
import type { ChartTheme } from './chart-theme';
import { groupedHistogramLayers } from './grouped-histogram-layers';
import { groupName } from './histogram-rows';
import { textWidth } from './text-width';

const HEIGHT = 340;
/** Below this share of the larger group's peak, the smaller group gets a panel of its own as well. */
const SMALL_PEAK = 0.25;
const UPPER_PANEL = 200;
const LOWER_PANEL = 110;
const PANEL_SPACING = 44;
/** Of two panels: legend and titles above, axis below. */
const AROUND_PANELS = 128;

/**
 * The histograms of those who accepted and those who declined, with their kernel densities, the smaller
 * group in front. Where its bars would be too low to read, a second panel below shows it alone, enlarged.
 */
export function groupedHistogramChart(
  data: HistogramData,
  theme: ChartTheme,
  width: number
): ChartDrawing {
  const byPeak = [...data.groups].sort((a, b) => peak(b) - peak(a));
  const smaller = byPeak[byPeak.length - 1]!;
  const tooLow = peak(smaller) > 0 && peak(smaller) < SMALL_PEAK * peak(byPeak[0]!);
  return tooLow
    ? twoPanels(data, byPeak, smaller, theme, width)
    : onePanel(data, byPeak, theme, width);
}

function onePanel(
  data: HistogramData,
  groups: readonly HistogramGroup[],
  theme: ChartTheme,
  width: number
): ChartDrawing {
  const settings = { customersTitle: 'Customers', height: HEIGHT, width, axisLabels: true };
  const spec: TopLevelSpec = {
    width,
    height: HEIGHT,
    autosize: { type: 'fit', contains: 'padding' },
    config: theme.config,
    layer: groupedHistogramLayers(data, groups, theme, settings)
  };
  return { spec, width, height: HEIGHT };
}

function twoPanels(
  data: HistogramData,
  groups: readonly HistogramGroup[],
  smaller: HistogramGroup,
  theme: ChartTheme,
  width: number
): ChartDrawing {
  // Panels that stand above each other cannot be fitted to a width, so the axis gets a known one.
  const gutter = textWidth([formatNumber(peak(groups[0]!), 'count')]) + 8;
  const plotWidth = Math.max(width - gutter - 12, 160);
  const height = UPPER_PANEL + PANEL_SPACING + LOWER_PANEL + AROUND_PANELS;
  const shared = { width, axisLabels: false };
  const legend = { ...theme.config.legend, offset: 12 };
  const axisY = { ...theme.config.axisY, minExtent: gutter, maxExtent: gutter };
  const spec: TopLevelSpec = {
    autosize: { type: 'pad' },
    config: { ...theme.config, axisY, legend, concat: { spacing: PANEL_SPACING } },
    vconcat: [
      {
        width: plotWidth,
        height: UPPER_PANEL,
        layer: groupedHistogramLayers(data, groups, theme, {
          ...shared,
          customersTitle: 'Customers',
          height: UPPER_PANEL
        })
      },
      {
        width: plotWidth,
        height: LOWER_PANEL,
        layer: groupedHistogramLayers(data, [smaller], theme, {
          ...shared,
          axisLabels: true,
          customersTitle: `${groupName(smaller)} alone, enlarged`,
          height: LOWER_PANEL
        })
      }
    ]
  };
  return { spec, width, height };
}

function peak(group: HistogramGroup): number {
  return Math.max(0, ...group.counts);
}
