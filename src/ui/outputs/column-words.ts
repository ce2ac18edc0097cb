import type { ColumnProfile } from '../../compute/protocol';
import { formatNumber, withoutUnit } from '../../core/format';
import type { ColumnKind, ColumnRole } from '../../core/data/table';
import { flagText } from './data-table/table-columns';

/** What a column holds, in plain words. */
export const KIND_WORDS: Readonly<Record<ColumnKind, string>> = {
  number: 'number',
  category: 'category',
  flag: 'yes or no'
};

/** What a column is used for, in plain words. */
export const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
  identifier: 'identifier',
  target: 'the answer',
  input: 'input',
  ignored: 'left out'
};

/** How the file spells a column's name, where that is more than other capitals or spaces; else empty. */
export function spellingInFile({ schema }: ColumnProfile): string {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const shown = schema.label || schema.name;
  return letters(schema.sourceName) === letters(shown) ? '' : schema.sourceName;
}

const MOST_LABELS = 4;

/** The values a column takes: a range, or its values by name; an en dash where there are none. */
export function rangeWords(column: ColumnProfile): string {
  const { schema, values, isText, min, max, distinct, missing } = column;
  if (schema.kind === 'number' && !isText) {
    if (Number.isNaN(min)) return '–';
    return `${withoutUnit(formatNumber(min, schema.format))} to ${formatNumber(max, schema.format)}`;
  }
  if (values.length === 0) {
    return distinct === 0 ? '–' : `${formatNumber(distinct, 'count')} different values`;
  }
  if (schema.kind === 'flag') {
    const known = values.reduce((sum, { count }) => sum + count, missing);
    const named = [...values].reverse();
    const yes = named.filter(({ label }) => flagText(label) === 'Yes');
    return (yes.length === 1 ? yes : named)
      .map(({ label, count }) => `${flagText(label)} ${formatNumber(count / known, 'share')}`)
      .join(', ');
  }
  const labels = values.slice(0, MOST_LABELS).map(({ label }) => label);
  const more = values.length - labels.length;
  return labels.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
