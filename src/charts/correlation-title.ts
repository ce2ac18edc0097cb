import type { CorrelationData } from '../core/data/chart-data';
import { correlationNames } from './correlation-names';
import { formatNumber } from '../core/format';
import type { TitleAndSubtitle } from './title-and-subtitle';

/** The strongest relation between two different columns. */
export function correlationTitle(data: CorrelationData): TitleAndSubtitle {
  const subtitle =
    'Correlation of every pair of columns: 1 rises together, 0 no straight-line relation, −1 one falls as the other rises';
  const names = correlationNames(data);
  const pairs = names.flatMap((row, i) =>
    names.slice(0, i).map((column, j) => ({ row, column, r: data.matrix[i]![j]! }))
  );
  const strongest = pairs
    .filter((pair) => Number.isFinite(pair.r))
    .sort((a, b) => Math.abs(b.r) - Math.abs(a.r))[0];
  if (!strongest) return { title: 'How the columns move together', subtitle };
  const { row, column, r } = strongest;
  const title =
    r >= 0
      ? `${column} and ${row} rise together most closely (${formatNumber(r, 'decimal-2')})`
      : `${row} falls as ${column} rises (${formatNumber(r, 'decimal-2')})`;
  return { title, subtitle };
}
