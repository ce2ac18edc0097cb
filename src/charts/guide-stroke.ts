import type { ChartTheme } from './chart-theme';

/** The stroke of what is there to compare with, such as guessing or a threshold: dashed, and silent. */
export function guideStroke({ tokens }: ChartTheme) {
  return {
    stroke: tokens['rule-strong'],
    strokeWidth: 1,
    strokeDash: [4, 4],
    tooltip: null,
    aria: false
  };
}
