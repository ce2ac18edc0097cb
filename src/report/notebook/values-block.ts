import { formatNumber } from '../../core/format';
import type { OfferedValue } from '../../core/live-values/live-cell';
import { markdownTable } from '../../core/text/markdown-table';

/** A result's named values as a table, each with its 95% interval where it has one; empty without any. */
export function valuesBlock(values: readonly OfferedValue[]): readonly string[] {
  const known = new Map(values.map((each) => [each.path, each]));
  const isEnd = ({ path }: OfferedValue) =>
    /\.(low|high)$/.test(path) && known.has(path.replace(/\.(low|high)$/, ''));
  const rows = values
    .filter((each) => each.value !== undefined && !isEnd(each))
    .map((each) => [each.label, withInterval(each, known)]);
  return rows.length === 0 ? [] : [markdownTable(['What', 'Value'], rows)];
}

function withInterval(value: OfferedValue, known: ReadonlyMap<string, OfferedValue>): string {
  const low = known.get(`${value.path}.low`);
  const high = known.get(`${value.path}.high`);
  const own = shown(value);
  return low && high ? `${own} (${shown(low)} to ${shown(high)})` : own;
}

function shown({ value, format }: OfferedValue): string {
  if (value === undefined) return '–';
  return typeof value === 'string' ? value : formatNumber(value, format);
}
