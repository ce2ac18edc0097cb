import type { Column } from './table';

/** A stored value as a file writes it: the text, the number in its shortest form, or nothing if missing. */
export function rawText(column: Pick<Column, 'dictionary'>, value: number): string {
  if (Number.isNaN(value)) return '';
  return column.dictionary ? column.dictionary[value]! : String(value);
}
