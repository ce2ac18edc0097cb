import type { Column } from '../data/table';
import { LEAF, type Tree } from '../model/trees/tree';
import type { PortableNode } from './portable-model';

/** At most this is every number: a question that only tells missing values from others. Not every format has infinity. */
export const ANY_NUMBER = Number.MAX_VALUE;

/**
 * A tree as it is written elsewhere: categories by their texts, branches that were pruned left out.
 *
 * @param columns those that the tree was grown on
 */
export function portableTree(tree: Tree, columns: readonly Column[]): PortableNode {
  const nodeAt = (node: number): PortableNode => {
    const column = tree.feature[node]!;
    if (column === LEAF) return { value: tree.value[node]! };
    const codes = tree.categories[node];
    const texts = columns[column]!.dictionary;
    return {
      column,
      test: codes
        ? { texts: (texts ?? []).filter((_, code) => codes.has(code)) }
        : { threshold: Math.min(tree.threshold[node]!, ANY_NUMBER) },
      missingLeft: tree.missingLeft[node] === 1,
      left: nodeAt(tree.left[node]!),
      right: nodeAt(tree.right[node]!)
    };
  };
  return nodeAt(0);
}
