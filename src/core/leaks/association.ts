import type { GroupedColumn } from './group-column';

/**
 * How much two columns say about each other: 0 nothing, 1 all. Works for numbers and categories alike.
 * Source: Bergsma (2013), "A bias-correction for Cramér's V".
 */
export function association(a: GroupedColumn, b: GroupedColumn, rows: Int32Array): number {
  const n = rows.length;
  const [countsA, countsB] = [new Float64Array(a.groups), new Float64Array(b.groups)];
  const both = new Float64Array(a.groups * b.groups);
  for (const row of rows) {
    const [x, y] = [a.groupOf[row]!, b.groupOf[row]!];
    countsA[x]!++;
    countsB[y]!++;
    both[x * b.groups + y]!++;
  }
  let squares = 0;
  for (let x = 0; x < a.groups; x++) {
    for (let y = 0; y < b.groups; y++) {
      const count = both[x * b.groups + y]!;
      if (count > 0) squares += count ** 2 / (countsA[x]! * countsB[y]!);
    }
  }
  const [p, q] = [countsA, countsB].map((counts) => counts.filter((count) => count > 0).length) as [
    number,
    number
  ];
  const excess = Math.max(0, squares - 1 - ((p - 1) * (q - 1)) / (n - 1));
  const corrected = (levels: number) => levels - (levels - 1) ** 2 / (n - 1);
  const most = Math.min(corrected(p), corrected(q)) - 1;
  return most <= 0 ? 0 : Math.sqrt(excess / most);
}
