import type { ChartTheme } from '../chart-theme';
import { textWidth } from '../text-width';
import { rowAxis, rowLabelWidth } from './bar-axis';

const ROW = 28;

/** A bar with its name at the left and its figure behind it. */
export interface NamedBar {
  readonly name: string;
  readonly value: number;
  /** The value as it is read. */
  readonly shown: string;
  /** Stands back: what the others are compared with. */
  readonly quiet?: boolean;
}

/** Horizontal bars from 0, a row a name, in their order. */
export function namedBars(
  bars: readonly NamedBar[],
  titles: { readonly name: string; readonly value: string },
  description: string,
  theme: ChartTheme,
  width: number
) {
  const drawnWidth = Math.max(Math.round(width), 240);
  const labels = bars.map(({ name }) => name);
  const height = 24 + bars.length * ROW;
  const plot = Math.max(drawnWidth - rowLabelWidth(labels, drawnWidth) - 12, 80);
  // The axis goes on past the longest bar, so that its number has room.
  const most = Math.max(...bars.map(({ value }) => value), 0.001);
  const domain = [0, (most * plot) / Math.max(plot - textWidth(['100.0%']) - 14, 40)];
  return {
    description,
    width: drawnWidth,
    height,
    spec: {
      width: drawnWidth,
      height,
      autosize: { type: 'fit' as const, contains: 'padding' as const },
      config: theme.config,
      description,
      data: {
        values: bars.map(({ name, value, shown, quiet = false }) => ({ name, value, shown, quiet }))
      },
      encoding: {
        y: rowAxis('name', labels, theme, drawnWidth),
        x: {
          field: 'value',
          type: 'quantitative' as const,
          title: null,
          scale: { domain, nice: false },
          axis: null
        }
      },
      layer: [
        {
          mark: { type: 'bar' as const, height: { band: 0.6 } },
          encoding: {
            color: {
              condition: { test: 'datum.quiet', value: theme.tokens.decline },
              value: theme.tokens.accept
            },
            tooltip: [
              { field: 'name', type: 'nominal' as const, title: titles.name },
              { field: 'shown', type: 'nominal' as const, title: titles.value }
            ]
          }
        },
        {
          mark: {
            type: 'text' as const,
            align: 'left' as const,
            dx: 8,
            fill: theme.tokens.ink,
            tooltip: null
          },
          encoding: { text: { field: 'shown', type: 'nominal' as const } }
        }
      ]
    }
  };
}
