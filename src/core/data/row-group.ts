import type { Column } from './table';

/** Which customers: all, those who accepted, or those who declined. */
export type RowGroup = 'all' | 'accepted' | 'declined';

/**
 * A column's values for one group of customers, in file order.
 * @param accepted one flag a row, as `acceptedFlags` returns them; not read for `all`.
 * @returns the column's own array for `all`, else a new one.
 */
export function valuesOfGroup(
  column: Pick<Column, 'values'>,
  accepted: Uint8Array,
  group: RowGroup
): Float64Array {
  const { values } = column;
  if (group === 'all') return values;
  const wanted = group === 'accepted' ? 1 : 0;
  const chosen = new Float64Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    if (accepted[row] === wanted) chosen[count++] = values[row]!;
  }
  return chosen.slice(0, count);
}
