import { dataCell } from '../../cells/data-cell';
import type { QueryTable } from '../../core/query/query-table';
import type { SectionMaker } from './section-maker';

/** Every customer of the open file, with all values. */
export const customersSection: SectionMaker<QueryTable> = {
  kind: 'table',
  cell: dataCell.kind,
  title: 'The customers',
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
