import type { AnyCell } from './cell';
import { firstOfKind } from './edit-document';
import { findCell, type DocumentCell, type NotebookDocument } from './document';
import { circularNodes, orderNodes, type GraphNode } from './graph';

/** Why a cell cannot be run, whatever its inputs' results are. */
export type NodeProblem =
  { readonly kind: 'missing'; readonly inputs: readonly string[] } | { readonly kind: 'circle' };

/** A cell in its place in the graph. */
export interface DocumentNode<S> extends GraphNode {
  readonly cell: DocumentCell;
  readonly definition: AnyCell<S>;
  /** By kind: the cell that it reads. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly problem: NodeProblem | null;
}

/**
 * The graph of a document, inputs before their readers. A cell whose input is gone, or that would read itself,
 * has a problem instead of that input. Cells of unknown kinds are left out.
 */
export function documentNodes<S>(
  document: NotebookDocument,
  definitions: ReadonlyMap<string, AnyCell<S>>
): DocumentNode<S>[] {
  const nodes = document.cells.flatMap((cell) => {
    const definition = definitions.get(cell.kind);
    return definition ? [nodeOf(document, cell, definition)] : [];
  });
  const circular = circularNodes(nodes);
  return orderNodes(
    nodes.map((node): DocumentNode<S> => {
      if (!circular.has(node.id)) return node;
      const reads = node.reads.filter((id) => !circular.has(id));
      return { ...node, reads, problem: { kind: 'circle' } };
    })
  );
}

function nodeOf<S>(
  document: NotebookDocument,
  cell: DocumentCell,
  definition: AnyCell<S>
): DocumentNode<S> {
  const inputs: Record<string, string> = {};
  const missing: string[] = [];
  for (const kind of definition.reads) {
    const bound = cell.inputs[kind];
    const input = bound === undefined ? firstOfKind(document, kind) : findCell(document, bound);
    if (input?.kind === kind) inputs[kind] = input.id;
    else missing.push(kind);
  }
  const links = definition.links?.(cell.params) ?? [];
  const present = links.filter((id) => findCell(document, id) !== undefined);
  missing.push(...links.filter((id) => !present.includes(id)));
  return {
    id: cell.id,
    reads: [...new Set([...Object.values(inputs), ...present])],
    cell,
    definition,
    inputs,
    problem: missing.length > 0 ? { kind: 'missing', inputs: missing } : null
  };
}
