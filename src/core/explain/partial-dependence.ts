import type { Forward } from '../model/forward';
import type { ColumnGroup } from './column-groups';
import type { EncodedRows } from './encoded-rows';

/** What a model says as one column takes each value of a grid. */
export interface Dependence {
  /** Mean probability of all customers, one a value. */
  readonly mean: readonly number[];
  /** The same of some of them alone: one curve a customer. */
  readonly curves: readonly (readonly number[])[];
}

/**
 * Partial dependence with individual curves: every customer is asked about as if the column had each value in turn,
 * all else being as it is. Source: Friedman (2001); Goldstein and others (2015).
 *
 * @param values the column's inputs for each value of the grid, encoded
 * @param followed rows whose own curves are kept
 */
export function partialDependence(
  model: Forward,
  { rows, features, x }: EncodedRows,
  { from }: ColumnGroup,
  values: readonly Float32Array[],
  followed: readonly number[]
): Dependence {
  const asked = x.slice();
  const curves: number[][] = followed.map(() => []);
  const mean = values.map((value) => {
    for (let row = 0; row < rows; row++) asked.set(value, row * features + from);
    const said = model(asked, rows);
    followed.forEach((row, i) => curves[i]!.push(said[row]!));
    return said.reduce((sum, each) => sum + each, 0) / rows;
  });
  return { mean, curves };
}
