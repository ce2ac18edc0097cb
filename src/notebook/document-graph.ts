import type { AnyCell } from './cell';
import type { DocumentCell, NotebookDocument } from './document';
import { documentNodes, type DocumentNode } from './document-nodes';
import { allAncestors } from './graph';

/** A document with all that follows from it alone. */
export interface DocumentGraph<S> {
  readonly document: NotebookDocument;
  /** Inputs before their readers. */
  readonly nodes: readonly DocumentNode<S>[];
  readonly byId: ReadonlyMap<string, DocumentNode<S>>;
  /** By id: the cells that a cell reads, directly or through others. */
  readonly ancestors: ReadonlyMap<string, ReadonlySet<string>>;
  /** By id: the part of the parameters that a result depends on, as JSON. */
  readonly paramsTexts: Readonly<Record<string, string>>;
}

/**
 * @param before the graph of the document before an edit: what the edit did not touch is taken from it, since an
 *   edit is mostly a letter in one cell of many
 */
export function documentGraph<S>(
  document: NotebookDocument,
  definitions: ReadonlyMap<string, AnyCell<S>>,
  before?: DocumentGraph<S>
): DocumentGraph<S> {
  const nodes = documentNodes(document, definitions);
  return {
    document,
    nodes,
    byId: new Map(nodes.map((node) => [node.id, node])),
    ancestors: before && readAlike(nodes, before.nodes) ? before.ancestors : allAncestors(nodes),
    paramsTexts: Object.fromEntries(
      nodes.map(({ id, cell, definition }) => {
        const unchanged = before?.byId.get(id)?.cell === cell;
        return [id, unchanged ? before.paramsTexts[id]! : paramsText(cell, definition)];
      })
    )
  };
}

/** Whether two graphs have the same cells, which read the same ones. */
function readAlike<S>(
  nodes: readonly DocumentNode<S>[],
  others: readonly DocumentNode<S>[]
): boolean {
  if (nodes.length !== others.length) return false;
  return nodes.every(({ id, cell, reads }, i) => {
    const other = others[i]!;
    if (other.id !== id || other.cell.kind !== cell.kind) return false;
    return reads.length === other.reads.length && reads.every((read, k) => read === other.reads[k]);
  });
}

function paramsText<S>({ params }: DocumentCell, definition: AnyCell<S>): string {
  return JSON.stringify((definition.keyOf ? definition.keyOf(params) : params) ?? null);
}
