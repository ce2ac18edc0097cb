import type { ComparisonRequest } from '../compute/comparison-contract';

/** Who is learned from and who is scored where the test customers are these: all others are learned from. */
export function foldDivision(
  test: Uint32Array,
  rowCount: number
): ComparisonRequest['divisions'][number] {
  const isTest = new Uint8Array(rowCount);
  for (const row of test) isTest[row] = 1;
  const everybody = Uint32Array.from({ length: rowCount }, (_, row) => row);
  return { train: everybody.filter((row) => isTest[row] === 0), test };
}
