import { correlationMatrix } from '../data/correlation';
import type { Column } from '../data/table';

/** A column that says much of what another one says. */
export interface StandIn {
  readonly column: string;
  readonly label: string;
  /** Pearson's, from -1 to 1. */
  readonly correlation: number;
}

/** Below this a column tells little of another. */
const TELLING = 0.5;

/**
 * The column that follows another one most closely, so that leaving that one out alone hides little; null where none
 * follows it closely. Texts have no order and are not looked at.
 *
 * @param others that stay
 */
export function standIn(column: Column, others: readonly Column[]): StandIn | null {
  if (column.dictionary) return null;
  const able = others.filter(({ dictionary }) => dictionary === null);
  let best: StandIn | null = null;
  for (const other of able) {
    const correlation = correlationMatrix([column, other])[0]![1]!;
    if (!(Math.abs(correlation) > Math.abs(best?.correlation ?? TELLING))) continue;
    const { name, label } = other.schema;
    best = { column: name, label: label || name, correlation };
  }
  return best;
}
