import { finestUnit } from '../data/finest-unit';
import { linearSpace } from '../data/linear-space';
import { presentValues } from '../data/present-values';
import { quantileOfSorted } from '../data/quantile';
import type { Column } from '../data/table';

/** Where one column's dependence is asked for. */
export interface DependenceGrid {
  /** Stored values, ascending. */
  readonly values: readonly number[];
  /** Steps of a number, or levels of a category or flag. */
  readonly kind: 'steps' | 'levels';
  /** Of a number: below each lies another tenth of the customers. Empty for levels. */
  readonly deciles: readonly number[];
}

/** Values along a number. */
const STEPS = 25;
/** More levels of a category than these are left out, the rarest first. */
const MOST_LEVELS = 20;
/** A number with at most so many values is asked about each. */
const FEW_VALUES = 12;

/** The values at which to ask about a column: equal steps over a number's range, else its levels. */
export function dependenceGrid(column: Column): DependenceGrid {
  const sorted = presentValues(column.values).sort();
  const counts = new Map<number, number>();
  for (const value of sorted) counts.set(value, (counts.get(value) ?? 0) + 1);
  const isLevels = column.schema.kind !== 'number' || column.dictionary !== null;
  if (isLevels) {
    const values = [...counts]
      .sort(([a, countA], [b, countB]) => countB - countA || a - b)
      .slice(0, MOST_LEVELS)
      .map(([value]) => value)
      .sort((a, b) => a - b);
    return { values, kind: 'levels', deciles: [] };
  }
  const deciles = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((share) =>
    quantileOfSorted(sorted, share)
  );
  const values = counts.size <= FEW_VALUES ? [...counts.keys()] : equalSteps(sorted);
  return { values, kind: 'steps', deciles };
}

/** Rounded to what the column has: nobody is 23.7 years old. */
function equalSteps(sorted: Float64Array): number[] {
  const unit = finestUnit(new Set(sorted));
  const steps = linearSpace(sorted[0]!, sorted[sorted.length - 1]!, STEPS);
  const rounded = Array.from(steps, (value) =>
    Number((Math.round(value / unit) * unit).toPrecision(12))
  );
  return [...new Set(rounded)];
}
