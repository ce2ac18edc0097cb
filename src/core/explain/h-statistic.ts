import type { Forward } from '../model/forward';
import type { ColumnGroup } from './column-groups';
import type { EncodedRows } from './encoded-rows';

/** How much two columns work together beyond what each does alone. */
export interface Interaction {
  readonly columns: readonly [string, string];
  /**
   * Friedman's H: share (as a root) of what the two columns make the probability vary that neither does alone. 0: none;
   * 1: all.
   */
  readonly h: number;
  /** The same in probability, 0 to 1: the typical size of what neither does alone. */
  readonly strength: number;
}

/**
 * Partial dependence on some columns at each row's own values of them, less its mean. Rows of equal values are asked
 * about once.
 *
 * @param rows both the values asked for and the customers averaged over
 */
export function centredDependence(
  model: Forward,
  { rows, features, x }: EncodedRows,
  groups: readonly ColumnGroup[]
): Float64Array {
  const known = new Map<string, number>();
  const asked = x.slice();
  const dependence = Float64Array.from({ length: rows }, (_, row) => {
    const own = groups.map(({ from, count }) => {
      const start = row * features + from;
      return x.subarray(start, start + count);
    });
    const key = own.map((values) => values.join()).join(';');
    const before = known.get(key);
    if (before !== undefined) return before;
    for (let other = 0; other < rows; other++) {
      groups.forEach(({ from }, i) => asked.set(own[i]!, other * features + from));
    }
    const mean = model(asked, rows).reduce((sum, each) => sum + each, 0) / rows;
    known.set(key, mean);
    return mean;
  });
  const centre = dependence.reduce((sum, each) => sum + each, 0) / rows;
  return dependence.map((each) => each - centre);
}

/**
 * Friedman's H statistic of two columns. Source: Friedman and Popescu (2008), equation 44; its numerator alone, as
 * `strength`, after Inglis, Parnell and Hurley (2022): H is large also where two columns hardly matter.
 *
 * @param first partial dependence on the first column, centred
 * @param both on the two columns together, centred
 */
export function hStatistic(
  columns: readonly [string, string],
  first: Float64Array,
  second: Float64Array,
  both: Float64Array
): Interaction {
  let beyond = 0;
  let all = 0;
  for (let row = 0; row < both.length; row++) {
    beyond += (both[row]! - first[row]! - second[row]!) ** 2;
    all += both[row]! ** 2;
  }
  return {
    columns,
    h: all > 0 ? Math.sqrt(beyond / all) : 0,
    strength: Math.sqrt(beyond / both.length)
  };
}
