import { dataCell } from '../../cells/data-cell';
import type { QueryTable } from '../../core/query/query-table';
import type { SectionMaker } from './section-maker';

/** With more a report could hardly be opened, or sent. */
const MOST_ROWS = 20_000;

/** Every customer of the open file, with all values. */
export const customersSection: SectionMaker<QueryTable> = {
  kind: 'table',
  cell: dataCell.kind,
  title: 'The customers',
  obstacle({ scope }) {
    const rows = scope.freshResult(dataCell)?.rowCount ?? 0;
    if (rows <= MOST_ROWS) return null;
    return `more than ${MOST_ROWS.toLocaleString('en-US')} rows, which no report can carry`;
  },
  offer({ scope }) {
    const data = scope.freshResult(dataCell);
    return data ? { customerRows: data.rowCount, weights: 0 } : null;
  },
  collect({ scope, services }) {
    const { view, columns } = scope.freshResult(dataCell)!;
    return services.table.columns(
      view,
      columns.map(({ schema }) => schema.name)
    );
  }
};
