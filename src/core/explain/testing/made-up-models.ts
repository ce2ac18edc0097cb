import type { Forward } from '../../model/forward';
import { mulberry32 } from '../../random';
import type { ColumnGroup } from '../column-groups';
import type { EncodedRows } from '../encoded-rows';

/** A column an input. */
export function singleGroups(count: number): ColumnGroup[] {
  return Array.from({ length: count }, (_, from) => ({ column: `c${from}`, from, count: 1 }));
}

/** A model of any formula: told one row of inputs at a time. */
export function formulaModel(features: number, formula: (x: Float32Array) => number): Forward {
  return (x, rows = 1) =>
    Float32Array.from({ length: rows }, (_, row) =>
      formula(x.subarray(row * features, (row + 1) * features))
    );
}

/** Weighted sum of the inputs. */
export function linearModel(weights: readonly number[]): Forward {
  return formulaModel(weights.length, (x) =>
    weights.reduce((sum, weight, i) => sum + weight * x[i]!, 0)
  );
}

/** A smooth formula in which all inputs work together. */
export function tangledModel(features: number, seed: number): Forward {
  const random = mulberry32(seed);
  const [a, b] = [0, 1].map(() => Array.from({ length: features }, () => random() * 2 - 1));
  return formulaModel(features, (x) => {
    const sums = [a!, b!].map((each) => each.reduce((sum, w, i) => sum + w * x[i]!, 0));
    return 1 / (1 + Math.exp(-sums[0]! - sums[0]! * sums[1]!));
  });
}

/** Rows between −1 and 1; with `levels` only so many different values each, so that rows are alike in some columns. */
export function drawnRows(rows: number, features: number, seed: number, levels = 0): EncodedRows {
  const random = mulberry32(seed);
  const x = Float32Array.from({ length: rows * features }, () => {
    const value = random();
    return levels > 0 ? Math.floor(value * levels) : value * 2 - 1;
  });
  return { rows, features, x };
}
