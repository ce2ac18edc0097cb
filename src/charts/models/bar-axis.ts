import type { ChartTheme } from '../chart-theme';
import { textWidth } from '../text-width';

const LABEL_SIZE = 13;

/** Room that the names of rows take, of a chart's width. */
export function rowLabelWidth(labels: readonly string[], width: number): number {
  return Math.min(Math.round(Math.min(220, width * 0.42)), textWidth(labels, LABEL_SIZE));
}

/** Names down the left side, in the order of the data, for charts with a row a name. */
export function rowAxis(
  field: string,
  labels: readonly string[],
  theme: ChartTheme,
  width: number
) {
  return {
    field,
    type: 'nominal' as const,
    sort: null,
    title: null,
    scale: { domain: [...labels] },
    axis: {
      grid: false,
      domain: false,
      ticks: false,
      labelFontSize: LABEL_SIZE,
      labelColor: theme.tokens.ink,
      labelLimit: rowLabelWidth(labels, width),
      labelPadding: 8
    }
  };
}
