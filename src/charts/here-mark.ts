import type { ChartTheme } from './chart-theme';

/** The mark of the one point of a line that is being looked at. */
export function hereMark({ tokens }: ChartTheme) {
  return {
    type: 'point' as const,
    shape: 'diamond',
    filled: true,
    size: 170,
    fill: tokens.ink,
    stroke: tokens.paper,
    strokeWidth: 1.5,
    opacity: 1
  };
}
