import { formatNumber, withoutUnit, type NumberFormat } from '../core/format';
import { roundReadable } from './round-readable';

/** Two bounds as one phrase, the unit said once: "$63k to $68k", "35 to 40 years". */
export function formatRange(low: number, high: number, format: NumberFormat): string {
  const first = formatNumber(roundReadable(low), format);
  const last = formatNumber(roundReadable(high), format);
  return `${withoutUnit(first)} to ${last}`;
}
