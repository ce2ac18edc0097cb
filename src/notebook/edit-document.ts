import type { AnyCell } from './cell';
import { findCell, newCell, type DocumentCell, type NotebookDocument } from './document';

/** A copy of the document in which one cell is changed; the same document if the cell is not there. */
export function changeCell(
  document: NotebookDocument,
  id: string,
  change: Partial<Omit<DocumentCell, 'id' | 'kind'>>
): NotebookDocument {
  if (!findCell(document, id)) return document;
  const cells = document.cells.map((cell) => (cell.id === id ? { ...cell, ...change } : cell));
  return { ...document, cells };
}

/** Inserts a cell before the place `at` (from 0; the document's length puts it last). */
export function insertCell(
  document: NotebookDocument,
  cell: DocumentCell,
  at: number
): NotebookDocument {
  const place = Math.max(0, Math.min(document.cells.length, at));
  return { ...document, cells: document.cells.toSpliced(place, 0, cell) };
}

export function removeCell(document: NotebookDocument, id: string): NotebookDocument {
  return { ...document, cells: document.cells.filter((cell) => cell.id !== id) };
}

/** Moves a cell so that it then stands at the place `to`, from 0. */
export function moveCell(document: NotebookDocument, id: string, to: number): NotebookDocument {
  const cell = findCell(document, id);
  if (!cell) return document;
  return insertCell(removeCell(document, id), cell, to);
}

/** An id that no cell of `taken` has: the kind's name, and from the second on a number behind it. */
export function freeId(kind: string, taken: ReadonlySet<string>): string {
  let id = kind;
  for (let number = 2; taken.has(id); number++) id = `${kind}-${number}`;
  return id;
}

/**
 * A new cell for the place `at`. Of each kind that it reads it takes the nearest cell above, if that is not the
 * one that it would read anyway.
 */
export function freshCell<S>(
  document: NotebookDocument,
  definition: AnyCell<S>,
  id: string,
  at: number
): DocumentCell {
  const cell = newCell(id, definition.kind, definition.defaults);
  const above = document.cells.slice(0, at);
  const inputs: Record<string, string> = {};
  for (const kind of definition.reads) {
    const nearest = above.findLast((each) => each.kind === kind);
    if (nearest && nearest.id !== firstOfKind(document, kind)?.id) inputs[kind] = nearest.id;
  }
  return { ...cell, inputs };
}

/** The cell that is meant where only a kind is named. */
export function firstOfKind(document: NotebookDocument, kind: string): DocumentCell | undefined {
  return document.cells.find((cell) => cell.kind === kind);
}
