import type { ChartDrawing } from '../chart-drawing';
import type { ChartTheme } from '../chart-theme';
import { hereMark } from '../here-mark';
import { SHARE_EXTENT } from '../share-extent';
import type { CurvePoint } from './curve-point';
import { specFrame } from '../spec-frame';
import { guideStroke } from '../guide-stroke';

/** How an axis of a curve reads. */
export interface CurveAxis {
  readonly title: string;
  /** In a tooltip, shorter. */
  readonly short: string;
  readonly format: '.0%' | '.1f';
  /** The axis from 0 to this; as far as the points reach if left out. */
  readonly to?: number;
}

export interface CurveDrawing {
  readonly x: CurveAxis;
  readonly y: CurveAxis;
  readonly points: readonly CurvePoint[];
  /** The point of the chosen threshold; null where it has none. */
  readonly chosen: CurvePoint | null;
  /** A dashed line to compare with, such as guessing. */
  readonly reference: readonly { readonly x: number; readonly y: number }[];
  readonly description: string;
}

const HEIGHT = 300;

/** A curve with the chosen threshold's point marked. What changes with the threshold is in `datasets`. */
export function curveDrawing(
  { x, y, points, chosen, reference, description }: CurveDrawing,
  theme: ChartTheme,
  width: number
): ChartDrawing {
  const { tokens } = theme;
  const axis = (field: 'x' | 'y', { title, format, to }: CurveAxis) => ({
    field,
    type: 'quantitative' as const,
    title,
    scale: to === undefined ? { zero: true } : { domain: [0, to], nice: false },
    axis: { format, tickCount: 5, ...(field === 'y' ? { minExtent: SHARE_EXTENT } : {}) }
  });
  const told = (field: 'x' | 'y', { short, format }: CurveAxis) => ({
    field,
    type: 'quantitative' as const,
    title: short,
    format: format === '.0%' ? '.1%' : '.2f'
  });
  const place = { x: axis('x', x), y: axis('y', y) };
  const tooltip = [
    { field: 'threshold', type: 'nominal' as const, title: 'Yes from' },
    told('y', y),
    told('x', x)
  ];
  return {
    width,
    height: HEIGHT,
    spec: {
      ...specFrame(theme, width, HEIGHT, description),
      datasets: {
        reference: reference.map((point) => ({ ...point })),
        curve: points.map((point, order) => ({ ...point, order })),
        chosen: chosen ? [{ ...chosen }] : []
      },
      layer: [
        {
          data: { name: 'reference' },
          mark: { type: 'line', ...guideStroke(theme) },
          encoding: place
        },
        {
          data: { name: 'curve' },
          mark: { type: 'line', stroke: tokens.accept, tooltip: null, aria: false },
          encoding: { ...place, order: { field: 'order', type: 'quantitative' } }
        },
        {
          data: { name: 'curve' },
          mark: { type: 'circle', size: 120, opacity: 0, aria: false },
          encoding: { ...place, tooltip }
        },
        { data: { name: 'chosen' }, mark: hereMark(theme), encoding: { ...place, tooltip } }
      ]
    }
  };
}
