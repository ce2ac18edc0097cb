import type { DataProfile } from '../../compute/protocol';
import type { SlicedGroups } from '../../core/fair/fairness';
import { isNearlyUnique } from './is-nearly-unique';

/**
 * Slices that are single customers, or may be: all of a grouping by a text that nearly everybody has another of, and all
 * where there are so many slices that one of them hardly holds more than a customer.
 */
export function singleSlices(
  groupings: readonly Pick<SlicedGroups, 'columns' | 'slices'>[],
  { columns, rowCount }: Pick<DataProfile, 'columns' | 'rowCount'>
): number {
  return groupings.reduce((sum, grouping) => {
    const { slices } = grouping;
    const customers = slices.reduce((all, slice) => all + slice.customers, 0);
    const names = columns.some(
      (column) =>
        grouping.columns.includes(column.schema.name) &&
        column.isText &&
        isNearlyUnique(column, rowCount)
    );
    return names || slices.length * 2 > customers ? sum + slices.length : sum;
  }, 0);
}
