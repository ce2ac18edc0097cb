import type { CodedColumn } from './coded-column';

const GROUPS = 10;

/** A column in a few groups, or one a value where it is not measured; `groups` counts from 0. */
export interface GroupedColumn {
  readonly groupOf: Int32Array;
  readonly groups: number;
}

/** Puts a measured column of many values into ten groups (or so many) of about as many rows each; a very usual
 * value has a group of its own. */
export function groupColumn(
  { codes, distinct, measured }: CodedColumn,
  rows: Int32Array,
  most = GROUPS
): GroupedColumn {
  if (!measured || distinct <= most) return { groupOf: codes, groups: distinct };
  const counts = new Int32Array(distinct);
  for (const row of rows) counts[codes[row]!]!++;
  const groupOfCode = new Int32Array(distinct);
  let before = 0;
  for (let code = 0; code < distinct; code++) {
    groupOfCode[code] = Math.min(
      most - 1,
      Math.floor(((before + counts[code]! / 2) * most) / rows.length)
    );
    before += counts[code]!;
  }
  return { groupOf: codes.map((code) => groupOfCode[code]!), groups: most };
}
