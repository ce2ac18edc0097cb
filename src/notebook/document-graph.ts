import type { AnyCell } from './cell';
import type { NotebookDocument } from './document';
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
  /** By id: the part of the parameters that a result depends on. */
  readonly keyParams: Readonly<Record<string, unknown>>;
}

export function documentGraph<S>(
  document: NotebookDocument,
  definitions: ReadonlyMap<string, AnyCell<S>>
): DocumentGraph<S> {
  const nodes = documentNodes(document, definitions);
  return {
    document,
    nodes,
    byId: new Map(nodes.map((node) => [node.id, node])),
    ancestors: allAncestors(nodes),
    keyParams: Object.fromEntries(
      nodes.map(({ id, cell, definition }) => [
        id,
        definition.keyOf ? definition.keyOf(cell.params) : cell.params
      ])
    )
  };
}
