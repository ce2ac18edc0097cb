import type { ColumnDescription } from '../../core/data/describe';
import type { ColumnSchema } from '../../core/data/table';
import { formatNumber, type NumberFormat } from '../../core/format';

export type Statistic = keyof ColumnDescription;

/** The statistics of describe(), in pandas' order. */
export const STATISTICS = ['count', 'mean', 'std', 'min', '25%', '50%', '75%', 'max'] as const;

/** The unit of formats whose unit would be repeated in every cell: it stands with the column's name. */
const UNITS: Partial<Record<NumberFormat, string>> = { years: 'years', seconds: 'seconds' };

/** The unit that stands with a column's name; empty where the cells carry it or there is none. */
export function unitWords(schema: ColumnSchema): string {
  return schema.kind === 'flag' ? '' : (UNITS[schema.format] ?? '');
}

/** One statistic of a column as a person reads it; the mean of a yes or no is a share. */
export function formatStatistic(schema: ColumnSchema, statistic: Statistic, value: number): string {
  if (statistic === 'count' || Number.isNaN(value)) return formatNumber(value, 'count');
  const averaged = statistic === 'mean' || statistic === 'std';
  if (schema.kind === 'flag') {
    if (statistic === 'mean') return formatNumber(value, 'share');
    return formatNumber(value, statistic === 'std' ? 'decimal-2' : 'plain');
  }
  if (schema.format === 'thousand-dollars') {
    if (!averaged) return formatNumber(value, 'thousand-dollars');
    return `$${value.toFixed(Math.abs(value) < 10 ? 2 : 1)}k`;
  }
  if (schema.format === 'share' || schema.format === 'share-whole') {
    return formatNumber(value, 'share');
  }
  if (schema.format === 'count') return groupThousands(value, averaged ? 1 : 2);
  return averaged ? formatNumber(value, 'decimal-2') : formatNumber(value, 'plain');
}

function groupThousands(value: number, digits: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}
