import { queryCell } from '../../cells/query-cell';
import type { QueryTable } from '../../core/query/query-table';
import type { SectionMaker } from './section-maker';

/** The table that a query made. Nobody can tell whether its rows are groups or customers, so they count as these. */
export const querySection: SectionMaker<QueryTable> = {
  kind: 'table',
  cell: queryCell.kind,
  offer({ scope }) {
    const table = scope.freshResult(queryCell);
    return table ? { customerRows: table.rowCount, weights: 0 } : null;
  },
  collect({ scope }) {
    const { columns, rowCount, totalRows } = scope.freshResult(queryCell)!;
    return { columns, rowCount, totalRows };
  }
};
