import type { CodedColumn } from './coded-column';
import { nearnessOf, type NearRule } from './near-rule';

/** Share of a width that rounding may add to a distance: 0.3 − 0.2 is a little over 0.1. */
const ROUNDING = 1e-9;

interface Within extends CodedColumn {
  readonly width: number;
}

/**
 * Marks each of `asked` that has a near-twin among `others`: another row that is near in every column.
 *
 * Rows that are equal where the rule wants them equal meet in one bucket of a hash table. Inside a bucket they stand
 * by the column that the rule narrows most, so that only a window of it is looked through. Takes about as long as
 * reading the rows, wherever the columns that are equal part them well.
 *
 * @param asked positions in the file
 * @param others positions in the file; a row is never its own twin
 * @returns 1 or 0 for each row asked for
 */
export function nearTwins(
  columns: readonly CodedColumn[],
  rule: NearRule,
  asked: Int32Array,
  others: Int32Array
): Uint8Array {
  const equal: Int32Array[] = [];
  const within: Within[] = [];
  for (const column of columns) {
    const nearness = nearnessOf(rule, column.name);
    if (nearness.kind === 'equal') equal.push(column.codes);
    if (nearness.kind === 'within') {
      within.push({ ...column, width: nearness.width * (1 + ROUNDING) });
    }
  }
  const lead = narrowest(within, others);
  const rest = within.filter((each) => each !== lead);
  const sorted = lead ? inOrderOf(lead, others) : others;

  const size = 2 ** Math.ceil(Math.log2(Math.max(others.length, 1) * 2));
  const bucketOf = (row: number) => {
    let hash = 0x811c9dc5;
    for (const codes of equal) hash = Math.imul(hash ^ codes[row]!, 0x01000193) ^ (hash >>> 15);
    return (hash ^ (hash >>> 13)) & (size - 1);
  };
  const starts = new Int32Array(size + 1);
  for (const row of sorted) starts[bucketOf(row) + 1]!++;
  for (let b = 0; b < size; b++) starts[b + 1]! += starts[b]!;
  const next = starts.slice(0, size);
  const bucketed = new Int32Array(sorted.length);
  for (const row of sorted) bucketed[next[bucketOf(row)]!++] = row;

  const isTwin = (a: number, b: number) => {
    if (a === b) return false;
    for (const codes of equal) if (codes[a] !== codes[b]) return false;
    for (const { values, width } of rest)
      if (!isWithin(values[a]!, values[b]!, width)) return false;
    return true;
  };
  return Uint8Array.from(asked, (row) => {
    const bucket = bucketOf(row);
    const end = starts[bucket + 1]!;
    if (!lead) {
      for (let i = starts[bucket]!; i < end; i++) if (isTwin(row, bucketed[i]!)) return 1;
      return 0;
    }
    const value = lead.values[row]!;
    let i = firstFrom(lead.values, bucketed, starts[bucket]!, end, value - lead.width);
    for (; i < end; i++) {
      const other = bucketed[i]!;
      if (!isWithin(value, lead.values[other]!, lead.width)) break;
      if (isTwin(row, other)) return 1;
    }
    return 0;
  });
}

/** Two missing values are near each other. */
function isWithin(a: number, b: number, width: number): boolean {
  return a === b || Math.abs(a - b) <= width;
}

/** The column whose width is the smallest part of its range. */
function narrowest(within: readonly Within[], rows: Int32Array): Within | undefined {
  let best: Within | undefined;
  let bestPart = Infinity;
  for (const each of within) {
    let [low, high] = [Infinity, -Infinity];
    for (const row of rows) {
      const value = each.values[row]!;
      if (value === Infinity) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    const part = each.width / Math.max(high - low, Number.MIN_VALUE);
    if (best && part >= bestPart) continue;
    best = each;
    bestPart = part;
  }
  return best;
}

/** Rows by a column's value, ascending: codes are places, so counting sorts them. */
function inOrderOf({ codes, distinct }: CodedColumn, rows: Int32Array): Int32Array {
  const next = new Int32Array(distinct + 2);
  for (const row of rows) next[codes[row]! + 1]!++;
  for (let code = 0; code <= distinct; code++) next[code + 1]! += next[code]!;
  const sorted = new Int32Array(rows.length);
  for (const row of rows) sorted[next[codes[row]!]!++] = row;
  return sorted;
}

/** The first place from `start` to `end` whose value is at least `bound`. */
function firstFrom(
  values: Float64Array,
  rows: Int32Array,
  start: number,
  end: number,
  bound: number
): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[rows[middle]!]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
