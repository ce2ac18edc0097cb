import { dataCell } from '../../cells/data-cell';
import { columnTitles } from '../../core/data/column-titles';
import type { QueryTable } from '../../core/query/query-table';
import type { SectionMaker } from './section-maker';

/** With more a report could hardly be opened, or sent. */
const MOST_ROWS = 20_000;

/** Every customer of the open file, with all values; its columns are called as everywhere on the page. */
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
  async collect({ scope, services }) {
    const { view, columns } = scope.freshResult(dataCell)!;
    const table = await services.table.columns(
      view,
      columns.map(({ schema }) => schema.name)
    );
    const titles = columnTitles(table.columns.map(({ schema }) => schema));
    return {
      ...table,
      columns: table.columns.map((column, i) => ({
        ...column,
        schema: { ...column.schema, name: titles[i]! }
      }))
    };
  }
};
