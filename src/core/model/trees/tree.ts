import type { Column } from '../../data/table';

/** A leaf's place in `Tree.feature`. */
export const LEAF = -1;

/**
 * A decision tree over a file's columns, node by node: node 0 is the root, children come after their parents.
 * All lists have one entry a node.
 */
export interface Tree {
  /** Which of the columns the node asks about; LEAF for a leaf. */
  readonly feature: Int32Array;
  /** Of a number: at most this goes left. */
  readonly threshold: Float64Array;
  /** Of a category: the codes that go left; null elsewhere. */
  readonly categories: readonly (ReadonlySet<number> | null)[];
  /** 1: a missing value goes left. */
  readonly missingLeft: Uint8Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** What the node answers: the mean of what was learned. */
  readonly value: Float64Array;
  /** How much its question lowers the error. */
  readonly gain: Float64Array;
  /** Sum of the rows' weights. */
  readonly weight: Float64Array;
  readonly rows: Uint32Array;
}

/** The leaf that a row of the file falls into. */
export function leafOf(tree: Tree, columns: readonly Column[], row: number): number {
  const { feature, threshold, left, right } = tree;
  let node = 0;
  for (;;) {
    const asked = feature[node]!;
    if (asked === LEAF) return node;
    const value = columns[asked]!.values[row]!;
    // A missing value is neither below nor above: NaN compares false both times.
    if (value <= threshold[node]!) node = left[node]!;
    else if (value > threshold[node]!) node = right[node]!;
    else node = goesLeft(tree, node, value) ? left[node]! : right[node]!;
  }
}

/** Of categories, whose threshold is NaN, and of missing values. */
function goesLeft({ categories, missingLeft }: Tree, node: number, value: number): boolean {
  const codes = categories[node];
  if (codes && !Number.isNaN(value)) return codes.has(value);
  return missingLeft[node] === 1;
}
