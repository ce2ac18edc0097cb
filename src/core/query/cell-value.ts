import type { Column } from '../data/table';

/** A column's value as such: its number or its text; null if it is missing. */
export function cellValue(
  { values, dictionary }: Pick<Column, 'values' | 'dictionary'>,
  row: number
): number | string | null {
  const value = values[row]!;
  if (Number.isNaN(value)) return null;
  return dictionary ? dictionary[value]! : value;
}
