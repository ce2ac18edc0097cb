import type { DataProfile } from '../compute/protocol';
import type { ColumnSchema } from '../core/data/table';
import type { QueryTable } from '../core/query/query-table';

/** What is known of a readable table's columns. */
export function queryColumns(input: QueryTable | DataProfile): readonly ColumnSchema[] {
  return input.columns.map(({ schema }: { schema: ColumnSchema }) => schema);
}
