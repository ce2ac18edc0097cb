import { getContext, setContext } from 'svelte';
import { CHART_TOKENS, chartTheme, type ChartTheme } from '../../charts/chart-theme';
import type { CompileChart } from '../../platform/embed-chart';
import { readTokens } from '../../platform/read-tokens';

/** What charts are drawn on. */
export interface ChartSurface {
  /** The colours of the theme that shows now. */
  readonly theme: () => ChartTheme;
  /** The width in pixels to draw for in a place so wide. */
  readonly widthFor: (available: number) => number;
  /** In place of Vega-Lite; left out: Vega-Lite. */
  readonly compile?: CompileChart;
  /** Whether a chart can be saved as a picture. */
  readonly savesPictures: boolean;
}

/** The notebook's page: charts fit their place to the pixel and can be saved. */
const page: ChartSurface = {
  theme: () => chartTheme(readTokens(CHART_TOKENS)),
  widthFor: (available) => available,
  savesPictures: true
};

const KEY = Symbol('chart surface');

/** The surface of the component that asks: the notebook's page, unless something around it set another. */
export function getChartSurface(): ChartSurface {
  return getContext<ChartSurface | undefined>(KEY) ?? page;
}

/** Gives everything inside the component that calls it another surface. */
export function setChartSurface(surface: ChartSurface): void {
  setContext(KEY, surface);
}
