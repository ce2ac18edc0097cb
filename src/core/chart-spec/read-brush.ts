import type { BrushChannel } from './brush-plan';
import type { ChartSelection } from './chart-selection';
import { isJsonObject } from './json';

/**
 * What the drawing says is selected, in terms of the table's columns; null for nothing. A drawing keeps its selection by
 * field: a range of a binned field under the field's start or middle.
 */
export function readBrush(
  signal: unknown,
  channels: readonly BrushChannel[]
): ChartSelection | null {
  if (!isJsonObject(signal)) return null;
  const parts = channels.flatMap(({ as, column, kind }): ChartSelection => {
    const value = signal[as] ?? signal[`${as}_mid`];
    if (!Array.isArray(value) || value.length === 0) return [];
    const values: readonly unknown[] = value;
    if (kind === 'categories') {
      const categories = values.filter((each): each is string => typeof each === 'string');
      return categories.length > 0 ? [{ kind, column, categories }] : [];
    }
    const [a, b] = values;
    if (typeof a !== 'number' || typeof b !== 'number') return [];
    return [{ kind, column, range: [tidy(Math.min(a, b)), tidy(Math.max(a, b))] }];
  });
  return parts.length > 0 ? parts : null;
}

/** A pixel's place has more digits than a reader wants. */
function tidy(value: number): number {
  return Number(value.toPrecision(3));
}
