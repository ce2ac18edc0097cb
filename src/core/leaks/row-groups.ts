import type { CodedColumn } from './coded-column';

/** Rows of a file in groups, each of which is equal in some columns. */
export interface RowGroups {
  /** Of each row of the file, from 0, in the order in which groups appear. */
  readonly groupOf: Int32Array;
  readonly groups: number;
}

/** Puts rows that are equal in all of the columns into one group. Without columns all rows are one group. */
export function rowGroups(
  columns: readonly Pick<CodedColumn, 'codes' | 'distinct'>[],
  rowCount: number
): RowGroups {
  let groupOf = new Int32Array(rowCount);
  let groups = 1;
  for (const { codes, distinct } of columns) {
    const known = new Map<number, number>();
    // Both factors are at most the rows, so that the product is exact.
    groupOf = groupOf.map((group, row) => {
      const pair = group * distinct + codes[row]!;
      const before = known.get(pair);
      if (before !== undefined) return before;
      known.set(pair, known.size);
      return known.size - 1;
    });
    groups = known.size;
  }
  return { groupOf, groups };
}

/** How many rows each group has. */
export function groupSizes({ groupOf, groups }: RowGroups): Int32Array {
  const sizes = new Int32Array(groups);
  for (const group of groupOf) sizes[group]!++;
  return sizes;
}
