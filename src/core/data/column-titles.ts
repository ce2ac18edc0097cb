import type { ColumnSchema } from './table';

/** What columns are called everywhere on the page, in order; as in the file if that would confuse two. */
export function columnTitles(
  columns: readonly Pick<ColumnSchema, 'name' | 'label'>[]
): readonly string[] {
  const labels = columns.map(({ name, label }) => label || name);
  return new Set(labels).size === columns.length ? labels : columns.map(({ name }) => name);
}
