import type { Column } from '../data/table';

/** What a query makes: columns like a customer file's, ready to be shown, drawn or asked again. */
export interface QueryTable {
  /** In the query's order, all of `rowCount` values. */
  readonly columns: readonly Column[];
  readonly rowCount: number;
  /** Rows that the query found: more than `rowCount` where the table was cut. */
  readonly totalRows: number;
}
