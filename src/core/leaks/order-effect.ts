import { groupColumn } from './group-column';
import type { CodedColumn } from './coded-column';

/** How much rows that stand next to each other are alike in a column. */
export interface OrderEffect {
  readonly column: string;
  /** Share of neighbouring pairs that are alike, and what it would be in a random order. */
  readonly alike: number;
  readonly expected: number;
  /** Standard deviations by which neighbours are more often alike than by chance. */
  readonly z: number;
}

/**
 * The runs test for any number of values: measured columns are put into ten groups, and neighbours that are in the
 * same group are counted.
 * Source: Wald and Wolfowitz (1940); for more than two values Barton and David (1957), "Multiple runs".
 *
 * @returns null where there are fewer than two values
 */
export function orderEffect(column: CodedColumn): OrderEffect | null {
  const n = column.codes.length;
  const { groupOf, groups } = groupColumn(
    column,
    Int32Array.from({ length: n }, (_, row) => row)
  );
  const counts = new Float64Array(groups);
  for (const group of groupOf) counts[group]!++;
  const squares = counts.reduce((sum, count) => sum + count ** 2, 0);
  const cubes = counts.reduce((sum, count) => sum + count ** 3, 0);
  const expectedRuns = (n * (n + 1) - squares) / n;
  const variance =
    (squares * (squares + n * (n + 1)) - 2 * n * cubes - n ** 3) / (n ** 2 * (n - 1));
  if (!(variance > 0)) return null;
  let runs = 1;
  for (let row = 1; row < n; row++) if (groupOf[row] !== groupOf[row - 1]) runs++;
  return {
    column: column.name,
    alike: (n - runs) / (n - 1),
    expected: (n - expectedRuns) / (n - 1),
    z: (expectedRuns - runs) / Math.sqrt(variance)
  };
}
