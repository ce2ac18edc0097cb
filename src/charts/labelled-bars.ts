import type { ChartDrawing } from './chart-drawing';
import type { ChartTheme } from './chart-theme';
import { rowAxis, rowLabelWidth } from './models/bar-axis';
import { textWidth } from './text-width';
import { specFrame } from './spec-frame';

/** A bar with its name at the left and its number at its end. */
export interface LabelledBar {
  readonly label: string;
  readonly value: number;
  /** The number as it reads. */
  readonly shown: string;
  /** What its mark of uncertainty reaches from and to; left out where it has none. */
  readonly spread?: readonly [low: number, high: number];
  /** Stands back: what the others are compared with. */
  readonly quiet?: boolean;
  /** What a tooltip says besides the name, by its title. */
  readonly told: Readonly<Record<string, string>>;
}

const ROW = 28;
const GAP = 8;
const NUMBER_SIZE = 12;

/** A row a bar, from 0, in the order of the data. */
export function labelledBars(
  bars: readonly LabelledBar[],
  description: string,
  theme: ChartTheme,
  width: number,
  /** What the names are, as a tooltip says it. */
  labelTitle = 'Column'
): ChartDrawing {
  const { tokens } = theme;
  const drawnWidth = Math.max(Math.round(width), 240);
  const labels = bars.map(({ label }) => label);
  const height = 24 + bars.length * ROW;
  const reaches = bars.flatMap(({ value, spread = [value, value] }) => [...spread, value]);
  const [low, high] = [Math.min(0, ...reaches), Math.max(0, ...reaches) || 0.001];
  // The axis goes on past the longest bar, so that its number has room.
  const plot = Math.max(drawnWidth - rowLabelWidth(labels, drawnWidth) - 12, 80);
  const room =
    textWidth(
      bars.map(({ shown }) => shown),
      NUMBER_SIZE
    ) +
    GAP +
    6;
  const domain = [low, low + ((high - low) * plot) / Math.max(plot - room, 40)];
  const x = (field: string) => ({
    field,
    type: 'quantitative' as const,
    title: null,
    scale: { domain, nice: false },
    axis: null
  });
  const still = { tooltip: null, aria: false } as const;
  const titles = Object.keys(bars[0]?.told ?? {});
  return {
    width: drawnWidth,
    height,
    spec: {
      ...specFrame(theme, drawnWidth, height, description),
      // Named, so that they are drawn in a task of their own.
      data: { name: 'bars' },
      datasets: {
        bars: bars.map(({ label, value, shown, spread = [value, value], quiet = false, told }) => ({
          label,
          quiet,
          value,
          shown,
          low: spread[0],
          high: spread[1],
          end: Math.max(0, value, spread[1]),
          ...told
        }))
      },
      encoding: { y: rowAxis('label', labels, theme, drawnWidth) },
      layer: [
        {
          mark: { type: 'bar', height: { band: 0.6 } },
          encoding: {
            color: {
              condition: { test: 'datum.quiet', value: tokens.decline },
              value: tokens.accept
            },
            x: x('value'),
            tooltip: [
              { field: 'label', type: 'nominal', title: labelTitle },
              ...titles.map((title) => ({ field: title, type: 'nominal' as const, title }))
            ]
          }
        },
        ...(bars.some(({ spread }) => spread)
          ? [
              {
                mark: { type: 'rule' as const, stroke: tokens.ink, strokeWidth: 1.5, ...still },
                encoding: { x: x('low'), x2: { field: 'high' } }
              }
            ]
          : []),
        {
          mark: { type: 'text', align: 'left', dx: GAP, fill: tokens.ink, ...still },
          encoding: { x: x('end'), text: { field: 'shown', type: 'nominal' } }
        }
      ]
    }
  };
}
