import { escape, table as arqueroTable } from 'arquero';
import { LoanbookError } from '../../core/errors';
import { type Column, findColumn, type Table } from '../../core/data/table';
import type { RowQuery } from '../protocol';
import { filterTest } from './filter-test';

/** One row as Arquero hands it to a filter: the columns that the query needs, by made-up names. */
type QueryRow = Readonly<Record<string, number>>;

/**
 * Positions of the rows that pass all filters, in the order asked for. Missing values come last either
 * way; equal values keep the file's order; texts go by the alphabet.
 *
 * @throws LoanbookError `bad-setting` for an unknown column and as `filterTest` does.
 */
export function rowOrder(table: Table, { filters, sort }: Omit<RowQuery, 'view'>): Uint32Array {
  const needed: Record<string, Float64Array> = {};
  const tests = filters.map((filter, index) => {
    const column = columnNamed(table, filter.column);
    needed[`f${index}`] = column.values;
    return filterTest(filter, column);
  });
  if (sort) needed.key = sortKeys(columnNamed(table, sort.column), sort.descending);
  if (Object.keys(needed).length === 0) {
    return Uint32Array.from({ length: table.rowCount }, (_, position) => position);
  }
  let rows = arqueroTable(needed);
  tests.forEach((test, index) => {
    const name = `f${index}`;
    rows = rows.filter(escape((row: QueryRow) => test(row[name]!)));
  });
  return (sort ? rows.orderby('key') : rows).indices();
}

/** Numbers that ascend in the order asked for; Arquero itself would put missing values first. */
function sortKeys(column: Column, descending: boolean): Float64Array {
  return column.values.map((value) => {
    if (Number.isNaN(value)) return Number.POSITIVE_INFINITY;
    return descending ? -value : value;
  });
}

function columnNamed(table: Table, name: string): Column {
  const column = findColumn(table, name);
  if (column) return column;
  const columns = table.columns.map(({ schema }) => schema.name);
  throw new LoanbookError(
    'bad-setting',
    `There is no column "${name}" in ${table.name}. It has: ${columns.join(', ')}.`,
    { column: name, columns }
  );
}
