import { LoanbookError } from '../core/errors';
import { hashText } from '../core/hash-text';

/** A cell as the graph sees it. */
export interface GraphNode {
  readonly id: string;
  readonly reads: readonly string[];
}

/**
 * Orders nodes so that each stands after all that it reads, otherwise as given.
 * @throws LoanbookError `internal` for an unknown cell or a cycle.
 */
export function orderNodes<N extends GraphNode>(nodes: readonly N[]): N[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ordered = new Set<N>();
  const visiting = new Set<string>();
  const visit = (node: N): void => {
    if (ordered.has(node)) return;
    if (visiting.has(node.id)) {
      throw new LoanbookError('internal', `The cell “${node.id}” reads itself in a circle.`);
    }
    visiting.add(node.id);
    for (const id of node.reads) {
      const input = byId.get(id);
      if (!input) {
        throw new LoanbookError(
          'internal',
          `The cell “${node.id}” reads “${id}”, which is not here.`
        );
      }
      visit(input);
    }
    visiting.delete(node.id);
    ordered.add(node);
  };
  nodes.forEach(visit);
  return [...ordered];
}

/**
 * The cells that each cell reads, directly or through others, not itself.
 * @param nodes in an order in which inputs come first
 */
export function allAncestors(nodes: readonly GraphNode[]): Map<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const { id, reads } of nodes) {
    found.set(id, new Set(reads.flatMap((input) => [input, ...(found.get(input) ?? [])])));
  }
  return found;
}

/** The cells that stand in a circle, or between two. */
export function circularNodes(nodes: readonly GraphNode[]): Set<string> {
  const left = new Map(nodes.map((node) => [node.id, node]));
  for (let before = -1; before !== left.size;) {
    before = left.size;
    const read = new Set([...left.values()].flatMap(({ reads }) => reads));
    for (const { id, reads } of [...left.values()]) {
      if (!read.has(id) || !reads.some((input) => left.has(input))) left.delete(id);
    }
  }
  return new Set(left.keys());
}

/**
 * The key of each cell's result: it changes exactly when the cell's own parameters or any key that it
 * reads changes, so undoing an edit brings the old key back.
 * @param nodes in an order in which inputs come first
 * @param paramsTexts by id: the parameters as JSON
 * @param variantOf what else a held result depends on, e.g. the engine that trained it
 * @param kindOf what the cell does: two cells that do the same with the same have the same key
 */
export function resultKeys(
  nodes: readonly GraphNode[],
  paramsTexts: Readonly<Record<string, string>>,
  variantOf: (id: string) => string = () => '',
  kindOf: (id: string) => string = (id) => id
): Record<string, string> {
  const keys: Record<string, string> = {};
  for (const node of nodes) {
    const inputs = node.reads.map((id) => keys[id]! + variantOf(id));
    const params = paramsTexts[node.id] ?? 'null';
    keys[node.id] = hashText(
      `[${JSON.stringify(kindOf(node.id))},${params},${JSON.stringify(inputs)}]`
    );
  }
  return keys;
}
