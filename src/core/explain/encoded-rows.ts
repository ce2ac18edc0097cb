import type { DesignMatrix } from '../prepare/prepared';
import type { ColumnGroup } from './column-groups';

/** Customers as a model takes them: rows × features, row-major. */
export type EncodedRows = Pick<DesignMatrix, 'rows' | 'features' | 'x'>;

/** Some rows of a matrix, in the order asked for. */
export function takeRows({ features, x }: EncodedRows, positions: ArrayLike<number>): EncodedRows {
  const taken = new Float32Array(positions.length * features);
  for (let i = 0; i < positions.length; i++) {
    const from = positions[i]! * features;
    taken.set(x.subarray(from, from + features), i * features);
  }
  return { rows: positions.length, features, x: taken };
}

/** True if two rows have the same inputs for a column: exchanging them changes nothing. */
export function alikeIn(
  { from, count }: ColumnGroup,
  a: Float32Array,
  aAt: number,
  b: Float32Array,
  bAt: number
): boolean {
  for (let slot = from; slot < from + count; slot++) {
    if (a[aAt + slot] !== b[bAt + slot]) return false;
  }
  return true;
}
