import type { QueryTable } from './query-table';

/** The table with these columns only; with one of them at least, which tells how many rows there are. */
export function pickColumns(table: QueryTable, names: readonly string[]): QueryTable {
  const wanted = new Set(names);
  const columns = table.columns.filter(({ schema }) => wanted.has(schema.name));
  return { ...table, columns: columns.length > 0 ? columns : table.columns.slice(0, 1) };
}
