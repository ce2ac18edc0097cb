import type { ChartTheme } from './chart-theme';

/** What every chart's spec begins with: its outer size, in which it fits with its axes, its look, and its words for who hears it. */
export function specFrame(theme: ChartTheme, width: number, height: number, description: string) {
  return {
    width,
    height,
    autosize: { type: 'fit' as const, contains: 'padding' as const },
    config: theme.config,
    description
  };
}
