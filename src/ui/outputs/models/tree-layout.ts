import type { RuleNode } from '../../../core/model/classic/model-description';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A node's place in the drawing. */
export interface PlacedNode extends Place {
  readonly node: RuleNode;
  /** Null at the root. */
  readonly parent: Place | null;
}

export interface TreeLayout {
  readonly nodes: readonly PlacedNode[];
  readonly width: number;
  readonly height: number;
}

const COLUMN = 186;
const ROW = 46;
const MARGIN = 14;
/** Room for what stands beside a leaf. */
const LEAF_TEXT = 118;

/** Places the nodes of a tree: the root at the left, a row a leaf, each other node midway between its children. */
export function treeLayout(root: RuleNode): TreeLayout {
  let rowsTaken = 0;
  let deepest = 0;
  const { own, below } = place(root, 0);
  const nodes = [{ ...own, parent: null }, ...below];
  return { nodes, width: 2 * MARGIN + deepest * COLUMN + LEAF_TEXT, height: rowsTaken * ROW };

  function place(node: RuleNode, depth: number): Placed {
    deepest = Math.max(deepest, depth);
    const x = MARGIN + depth * COLUMN;
    const children = node.children.map((child) => place(child, depth + 1));
    const y =
      children.length === 0
        ? (rowsTaken++ + 0.5) * ROW
        : children.reduce((sum, child) => sum + child.own.y, 0) / children.length;
    return placed({ node, x, y }, children);
  }
}

interface Placed {
  readonly own: Omit<PlacedNode, 'parent'>;
  /** All nodes below it. */
  readonly below: readonly PlacedNode[];
}

function placed(own: Placed['own'], children: readonly Placed[]): Placed {
  const { x, y } = own;
  const below = children.flatMap((child) => [{ ...child.own, parent: { x, y } }, ...child.below]);
  return { own, below };
}
