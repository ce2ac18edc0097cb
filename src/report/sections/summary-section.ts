import { dataCell } from '../../cells/data-cell';
import { summaryCell } from '../../cells/summary-cell';
import type { SummaryData } from '../../compute/protocol';
import type { ColumnSchema } from '../../core/data/table';
import { aggregatesOf, type SectionMaker } from './section-maker';

export interface SummarySectionData {
  readonly summary: SummaryData;
  readonly columns: readonly ColumnSchema[];
}

/** Mean, spread and quartiles; of columns that name a customer they would be a customer's own values. */
export const summarySection: SectionMaker<SummarySectionData> = {
  kind: 'summary',
  cell: summaryCell.kind,
  offer: ({ scope }) => aggregatesOf(scope.freshResult(dataCell) && scope.freshResult(summaryCell)),
  collect({ scope }) {
    const columns = scope
      .freshResult(dataCell)!
      .columns.map(({ schema }) => schema)
      .filter(({ role }) => role !== 'identifier');
    const { all, accepted, declined } = scope.freshResult(summaryCell)!;
    const told = (description: SummaryData['all']) =>
      Object.fromEntries(
        columns.flatMap(({ name }) =>
          Object.hasOwn(description, name) ? [[name, description[name]!]] : []
        )
      );
    return {
      summary: { all: told(all), accepted: told(accepted), declined: told(declined) },
      columns
    };
  }
};
