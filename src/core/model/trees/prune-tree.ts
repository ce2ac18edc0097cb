import { LEAF, type Tree } from './tree';

/**
 * Cuts a tree of answers back by cost and complexity: a branch goes whose leaves save less error each than
 * `alpha`, the weakest first. Error is Gini's impurity, as a share of all rows.
 * Source: Breiman and others (1984); scikit-learn's `ccp_alpha`.
 */
export function pruneTree(tree: Tree, alpha: number): Tree {
  if (alpha <= 0) return tree;
  const { left, right, gain, weight } = tree;
  const feature = tree.feature.slice();
  for (;;) {
    const branch = summariseBranches(feature, tree);
    let weakest = -1;
    let least = alpha;
    for (let node = 0; node < feature.length; node++) {
      if (feature[node] === LEAF || !branch.reached[node]) continue;
      // Twice the gain: the squared distance of answers of 0 and 1 is half of Gini's impurity.
      const each = (2 * branch.gain[node]!) / weight[0]! / (branch.leaves[node]! - 1);
      if (each <= least) {
        least = each;
        weakest = node;
      }
    }
    if (weakest < 0) return { ...tree, feature };
    feature[weakest] = LEAF;
  }

  function summariseBranches(asked: Int32Array, { rows }: Tree) {
    const leaves = new Uint32Array(rows.length);
    const gains = new Float64Array(rows.length);
    const reached = new Uint8Array(rows.length);
    reached[0] = 1;
    for (let node = 0; node < asked.length; node++) {
      if (asked[node] === LEAF || !reached[node]) continue;
      reached[left[node]!] = 1;
      reached[right[node]!] = 1;
    }
    // Children come after their parents.
    for (let node = asked.length - 1; node >= 0; node--) {
      const isLeaf = asked[node] === LEAF;
      leaves[node] = isLeaf ? 1 : leaves[left[node]!]! + leaves[right[node]!]!;
      gains[node] = isLeaf ? 0 : gain[node]! + gains[left[node]!]! + gains[right[node]!]!;
    }
    return { leaves, gain: gains, reached };
  }
}
