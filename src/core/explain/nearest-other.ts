import type { Column } from '../data/table';
import { columnDistances } from './gower-distance';

/** A real customer who is much the same and got the other answer. */
export interface NearestOther {
  /** In the file, from 0. */
  readonly position: number;
  /** What the model says of him. */
  readonly probability: number;
  readonly accepted: boolean;
  /** Mean over the columns, 0 to 1. */
  readonly distance: number;
  /** Stored values, by column. */
  readonly values: readonly number[];
  /** Columns in which the two differ, by place, the furthest apart first. */
  readonly differs: readonly number[];
}

/** Whom to look among. */
export interface RealCustomers {
  readonly columns: readonly Column[];
  /** 1 for each row of the file that accepted. */
  readonly accepted: Uint8Array;
  /** Positions in the file. */
  readonly rows: Uint32Array;
  /** What the model says of each of these. */
  readonly probabilities: ArrayLike<number>;
}

/** Whom the other is to be like. */
export interface Compared {
  /** Stored values, by column. */
  readonly values: readonly number[];
  /** In the file, so that nobody is compared with himself; null for a customer who is made up. */
  readonly position: number | null;
  /** What the model says of him. */
  readonly saysYes: boolean;
}

/**
 * The customer of the file nearest to this one, by Gower's distance, of whom the model says the opposite: best one whose
 * answer was the opposite, too, so that the contrast is real; null if the model says the same of everybody.
 */
export function nearestOther(
  { columns, accepted, rows, probabilities }: RealCustomers,
  { values, position, saysYes }: Compared,
  threshold: number
): NearestOther | null {
  const distances = columnDistances(columns);
  const apart = (row: number) =>
    columns.map((column, c) => distances[c]!(values[c]!, column.values[row]!));
  let found = -1;
  let least = Infinity;
  let foundReal = false;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    if (row === position || probabilities[at]! >= threshold === saysYes) continue;
    const isReal = (accepted[row] === 1) !== saysYes;
    if (foundReal && !isReal) continue;
    const distance = apart(row).reduce((sum, each) => sum + each, 0) / columns.length;
    if (distance >= least && isReal === foundReal) continue;
    found = at;
    least = distance;
    foundReal = isReal;
  }
  if (found < 0) return null;
  const row = rows[found]!;
  const between = apart(row);
  return {
    position: row,
    probability: probabilities[found]!,
    accepted: accepted[row] === 1,
    distance: least,
    values: columns.map((column) => column.values[row]!),
    differs: Array.from(between.keys())
      .filter((c) => between[c]! > 0)
      .sort((a, b) => between[b]! - between[a]!)
  };
}
