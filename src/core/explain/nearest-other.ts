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
  /** What the model says, one a row of the file. */
  readonly probabilities: ArrayLike<number>;
}

/**
 * The customer of the file nearest to this one, by Gower's distance, of whom the model says the opposite: best one whose
 * answer was the opposite, too, so that the contrast is real; null if the model says the same of everybody.
 *
 * @param values the customer's stored values, by column
 * @param saysYes what the model says of the customer
 */
export function nearestOther(
  { columns, accepted, probabilities }: RealCustomers,
  values: readonly number[],
  saysYes: boolean,
  threshold: number
): NearestOther | null {
  const distances = columnDistances(columns);
  let found = -1;
  let least = Infinity;
  let foundReal = false;
  for (let row = 0; row < accepted.length; row++) {
    if (probabilities[row]! >= threshold === saysYes) continue;
    const isReal = (accepted[row] === 1) !== saysYes;
    if (foundReal && !isReal) continue;
    let sum = 0;
    for (let c = 0; c < columns.length; c++) {
      sum += distances[c]!(values[c]!, columns[c]!.values[row]!);
    }
    if (sum >= least && isReal === foundReal) continue;
    found = row;
    least = sum;
    foundReal = isReal;
  }
  if (found < 0) return null;
  const others = columns.map((column) => column.values[found]!);
  const apart = columns.map((_, c) => distances[c]!(values[c]!, others[c]!));
  return {
    position: found,
    probability: probabilities[found]!,
    accepted: accepted[found] === 1,
    distance: least / columns.length,
    values: others,
    differs: Array.from(apart.keys())
      .filter((c) => apart[c]! > 0)
      .sort((a, b) => apart[b]! - apart[a]!)
  };
}
