import type { BrushChannel } from './brush-plan';
import type { ChartRows } from './chart-request';

/** What can be selected in a chart, by column. */
export interface SelectionBounds {
  readonly extents: Readonly<Record<string, readonly [low: number, high: number]>>;
  readonly categories: Readonly<Record<string, readonly string[]>>;
}

/** The least and greatest values, and the categories, that a chart's rows hold along what can be selected. */
export function selectionBounds(
  channels: readonly BrushChannel[],
  { rows, levels }: Pick<ChartRows, 'rows' | 'levels'>
): SelectionBounds {
  const ranges = channels.filter(({ kind }) => kind === 'range');
  const extents = ranges.flatMap(({ as, column }) => {
    const values = rows
      .flatMap((row) => [row[as], row[`${as}_end`]])
      .filter((value): value is number => typeof value === 'number');
    if (values.length === 0) return [];
    const low = values.reduce((least, value) => Math.min(least, value));
    const high = values.reduce((most, value) => Math.max(most, value));
    return [[column, [low, high] as const] as const];
  });
  const named = channels.filter(({ kind }) => kind === 'categories');
  return {
    extents: Object.fromEntries(extents),
    categories: Object.fromEntries(named.map(({ as, column }) => [column, levels[as] ?? []]))
  };
}
