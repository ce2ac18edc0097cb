import { finestUnit } from '../data/finest-unit';
import { presentValues } from '../data/present-values';
import type { Column } from '../data/table';
import { niceStep } from '../nice-step';

/** Values that a column could take instead of a customer's own. */
export interface PlausibleValues {
  /** Nearest first. */
  readonly values: readonly number[];
  /** The column's own grid: no value lies between two of its steps. Null for categories and flags. */
  readonly unit: number | null;
}

/** Steps over a number's range. */
const STEPS = 40;
/** Of a category's levels beyond these the rarest are left out. */
const MOST_LEVELS = 30;

/**
 * What a column could be instead: values within the file's range, in round steps from the customer's own value, on the
 * column's own grid; of a category or flag the values that the file has. In the allowed direction only, and nothing for
 * a column that never changes or whose value is not known.
 */
export function plausibleValues(column: Column, own: number): PlausibleValues {
  const { kind, change } = column.schema;
  if (change === 'never' || Number.isNaN(own)) return { values: [], unit: null };
  const present = presentValues(column.values);
  const allowed = (value: number) => value !== own && (change !== 'rises' || value > own);
  const nearest = (values: readonly number[]) =>
    [...new Set(values)]
      .filter(allowed)
      .sort((a, b) => Math.abs(a - own) - Math.abs(b - own) || a - b);
  if (kind !== 'number' || column.dictionary !== null) {
    const counts = new Map<number, number>();
    for (const value of present) counts.set(value, (counts.get(value) ?? 0) + 1);
    const levels = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_LEVELS);
    return { values: nearest(levels.map(([value]) => value)), unit: null };
  }
  let low = Infinity;
  let high = -Infinity;
  for (const value of present) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const unit = finestUnit(new Set(present));
  const step = Math.max(unit, niceStep((high - low) / STEPS));
  const values: number[] = [];
  for (let k = 1; k * step <= high - low; k++) {
    for (const value of [own - k * step, own + k * step]) {
      if (value >= low && value <= high) values.push(Number(value.toPrecision(12)));
    }
  }
  return { values: nearest([...values, low, high]), unit };
}
