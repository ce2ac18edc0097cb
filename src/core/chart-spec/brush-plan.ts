import { isJsonObject } from './json';
import type { ChartPlan } from './plan-spec';

/** A direction of a chart along which rows can be selected. */
export interface BrushChannel {
  readonly channel: 'x' | 'y';
  /** The field in the chart's rows. */
  readonly as: string;
  readonly column: string;
  readonly kind: 'range' | 'categories';
}

const POINTS = ['point', 'circle', 'square', 'tick'];

/**
 * Along which directions rows can be selected in the chart: across, else upwards; with points of two amounts both. None
 * where the chart is made of several views, or shows only what was computed of many rows.
 */
export function brushChannels({ view, units }: ChartPlan): readonly BrushChannel[] {
  const unit = units[0];
  const isSingle = 'mark' in view || 'layer' in view;
  if (!unit || !isSingle) return [];
  const { mark, encoding } = unit.view;
  if (isJsonObject(encoding) && ['row', 'column', 'facet'].some((each) => each in encoding))
    return [];
  const found = (['x', 'y'] as const).flatMap((channel): BrushChannel[] => {
    const planned = unit.fields.find((each) => each.channel === channel);
    if (!planned) return [];
    const { as, of } = planned.field;
    if (of.kind === 'value') {
      const kind = of.as === 'number' ? 'range' : 'categories';
      return [{ channel, as, column: of.column, kind }];
    }
    if (of.kind !== 'bin' || planned.type !== 'quantitative') return [];
    return [{ channel, as, column: of.column, kind: 'range' }];
  });
  const type = isJsonObject(mark) ? mark.type : mark;
  const isScatter =
    found.length === 2 &&
    found.every(({ kind }) => kind === 'range') &&
    POINTS.some((each) => each === type);
  return isScatter ? found : found.slice(0, 1);
}
