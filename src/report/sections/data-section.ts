import { dataCell } from '../../cells/data-cell';
import type { ColumnProfile } from '../../compute/protocol';
import { isNearlyUnique } from './is-nearly-unique';
import { aggregatesOf, type SectionMaker } from './section-maker';

/** What is in the customers' file, without any of them. */
export interface DataSectionData {
  readonly name: string;
  readonly synthetic: boolean;
  readonly fingerprint: string;
  readonly rows: number;
  readonly accepted: number;
  readonly columns: readonly ColumnProfile[];
  /** Repairs that were made, in words. */
  readonly repairs: readonly string[];
}

export const dataSection: SectionMaker<DataSectionData> = {
  kind: 'data',
  cell: dataCell.kind,
  offer: ({ scope }) => aggregatesOf(scope.freshResult(dataCell)),
  collect({ scope }) {
    const data = scope.freshResult(dataCell)!;
    return {
      name: data.name,
      synthetic: data.synthetic,
      fingerprint: data.fingerprint,
      rows: data.rowCount,
      accepted: data.acceptedCount,
      columns: data.columns.map((column) => withoutSingles(column, data.rowCount)),
      repairs: data.proposals
        .filter(({ id }) => data.view.repairs.includes(id))
        .map(({ finding, action }) => `${finding} ${action}`)
    };
  }
};

/** Columns whose values may be single customers' go without them. */
function withoutSingles(column: ColumnProfile, rows: number): ColumnProfile {
  const { schema } = column;
  const names = schema.role === 'identifier' || schema.role === 'ignored';
  if (!names && !isNearlyUnique(column, rows)) return column;
  return { ...column, values: [], typical: NaN, ...(names ? { min: NaN, max: NaN } : {}) };
}
