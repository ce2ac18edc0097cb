/** Rows with the same codes. */
export interface RowGroup {
  /** The first member. */
  readonly first: number;
  /** Places of the rows, ascending. */
  readonly members: Uint32Array;
}

/**
 * Groups `count` rows by their codes, in the order in which groups first occur. Without codes all rows are one group;
 * no rows are no group. Null as soon as there are more than `most` groups.
 * @param codes one array for each dimension, a code for each row; NaN equals NaN
 */
export function groupRows(
  codes: readonly Float64Array[],
  count: number,
  most: number
): RowGroup[] | null {
  let group = new Uint32Array(count);
  for (const each of codes) {
    // A group of the dimensions before and a code of this one make a group of both.
    const known = new Map<number, Map<number, number>>();
    const next = new Uint32Array(count);
    let found = 0;
    for (let row = 0; row < count; row++) {
      let within = known.get(group[row]!);
      if (!within) known.set(group[row]!, (within = new Map<number, number>()));
      let place = within.get(each[row]!);
      if (place === undefined) within.set(each[row]!, (place = found++));
      if (found > most) return null;
      next[row] = place;
    }
    group = next;
  }
  const sizes: number[] = [];
  for (const place of group) sizes[place] = (sizes[place] ?? 0) + 1;
  const members = sizes.map((size) => new Uint32Array(size));
  const filled = sizes.map(() => 0);
  group.forEach((place, row) => {
    members[place]![filled[place]!++] = row;
  });
  return members.map((rows) => ({ first: rows[0]!, members: rows }));
}
