import type { Column } from '../data/table';

/**
 * How far two values of a column lie apart, from 0 to 1: of numbers and coded categories the share of the column's
 * range between them, of texts 1 unless they are alike; 1 if one of them is missing. Source: Gower (1971).
 */
export type ColumnDistance = (a: number, b: number) => number;

/** The distances of each column's values. @param columns with all their values, which say how wide a range is */
export function columnDistances(columns: readonly Column[]): ColumnDistance[] {
  return columns.map(({ values, dictionary }): ColumnDistance => {
    const unlike = (a: number, b: number) =>
      a === b || (Number.isNaN(a) && Number.isNaN(b)) ? 0 : 1;
    if (dictionary !== null) return unlike;
    let low = Infinity;
    let high = -Infinity;
    for (const value of values) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
    const range = high - low;
    return (a, b) => {
      const apart = Math.abs(a - b) / range;
      return range > 0 && !Number.isNaN(apart) ? Math.min(1, apart) : unlike(a, b);
    };
  });
}
