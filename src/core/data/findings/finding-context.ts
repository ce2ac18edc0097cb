import { acceptedFlags, type Column, type Table } from '../table';
import { compareGroups, type GroupComparison } from './compare-groups';

/** What every finding looks at, worked out once. */
export interface FindingContext {
  readonly table: Table;
  /** One flag a row. */
  readonly accepted: Uint8Array;
  readonly acceptedCount: number;
  readonly declinedCount: number;
  /** Columns that may enter the network. */
  readonly inputs: readonly Column[];
  /** Inputs that are numbers or flags, compared between the groups. */
  readonly comparisons: readonly GroupComparison[];
  /** False where one group is too small to compare the two. */
  readonly comparable: boolean;
}

/** Fewer customers than this in a group say nothing about it. */
const SMALLEST_GROUP = 30;

/** Looks at a table once, for all findings. */
export function createFindingContext(table: Table): FindingContext {
  const accepted = acceptedFlags(table);
  const acceptedCount = accepted.reduce((sum, flag) => sum + flag, 0);
  const declinedCount = table.rowCount - acceptedCount;
  const inputs = table.columns.filter((column) => column.schema.role === 'input');
  return {
    table,
    accepted,
    acceptedCount,
    declinedCount,
    inputs,
    comparisons: inputs
      .filter(({ schema, dictionary }) =>
        schema.kind === 'number' ? dictionary === null : schema.kind === 'flag'
      )
      .map((column) => compareGroups(column, accepted)),
    comparable: Math.min(acceptedCount, declinedCount) >= SMALLEST_GROUP
  };
}
