import type { Table } from '../data/table';
import { LoanbookError } from '../errors';
import { codedColumn } from './coded-column';
import { rowGroups, type RowGroups } from './row-groups';

/**
 * Customers who stay together: those who are equal in all of some columns. Groups are these cells and never chains of
 * near-twins, which would grow into one another.
 *
 * @param names of columns; those that the table lacks do not count, so that settings outlive a file
 * @throws LoanbookError `bad-setting` where no column is left.
 */
export function copyGroups(table: Table, names: readonly string[]): RowGroups {
  const columns = table.columns.filter(({ schema }) => names.includes(schema.name));
  if (columns.length > 0) return rowGroups(columns.map(codedColumn), table.rowCount);
  throw new LoanbookError(
    'bad-setting',
    'Copies are to stay together, but no column of this file says who is a copy of whom. Choose columns in which ' +
      'copies are equal in the check for leaks, or divide the customers at random in the Prepare cell.',
    { cell: 'prepare' }
  );
}
