import type { TopLevelSpec } from 'vega-lite';
import type { ChartData } from '../core/data/chart-data';
import type { ChartDrawing } from './chart-drawing';
import type { ChartTheme } from './chart-theme';
import { chartTitle } from './chart-title';
import { correlationChart } from './correlation-chart';
import { countsChart } from './counts-chart';
import { groupedHistogramChart } from './grouped-histogram-chart';
import { histogramChart } from './histogram-chart';

/** A chart ready to be drawn. The title is not part of the spec: the page shows it as text. */
export interface ChartSpec {
  readonly spec: TopLevelSpec;
  readonly title: string;
  readonly subtitle: string;
  /** How the picture was made, for those who know: "Pearson's r". */
  readonly method: string;
  /** Said by screen readers in place of the picture. */
  readonly description: string;
  /** Room that the drawing takes, in pixels; it may be wider than asked for. */
  readonly width: number;
  readonly height: number;
}

/** The chart of `data` for a place `width` pixels wide. Its height does not depend on the width. */
export function chartSpec(data: ChartData, theme: ChartTheme, width: number): ChartSpec {
  const { title, subtitle } = chartTitle(data);
  const {
    spec,
    width: drawnWidth,
    height
  } = drawing(data, theme, Math.max(Math.round(width), 240));
  const description = `${chartKind(data)}. ${title}. ${subtitle}.`;
  return {
    spec: { ...spec, description },
    title,
    subtitle,
    method: chartMethod(data),
    description,
    width: drawnWidth,
    height
  };
}

function drawing(data: ChartData, theme: ChartTheme, width: number): ChartDrawing {
  switch (data.kind) {
    case 'counts':
      return countsChart(data, theme, width);
    case 'histogram':
      return data.groups.length > 1
        ? groupedHistogramChart(data, theme, width)
        : histogramChart(data, theme, width);
    case 'correlation':
      return correlationChart(data, theme, width);
  }
}

function chartMethod(data: ChartData): string {
  switch (data.kind) {
    case 'counts':
      return 'Counts of customers';
    case 'histogram':
      return 'Histogram with a kernel density, Scott’s rule';
    case 'correlation':
      return 'Pearson’s r';
  }
}

function chartKind(data: ChartData): string {
  switch (data.kind) {
    case 'counts':
      return 'Bar chart';
    case 'histogram':
      return 'Histogram with smoothed curve';
    case 'correlation':
      return 'Table of coloured correlations';
  }
}
