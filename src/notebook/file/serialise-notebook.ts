import { newCell, type DocumentCell, type NotebookDocument } from '../document';
import {
  FILE_VERSION,
  type FileCell,
  type FileData,
  type FileKind,
  type NotebookFile
} from './notebook-file';
import { sameJson, sparseDifference } from './sparse';

/**
 * The text of a notebook's file: what differs from new cells and from the kinds' defaults, always in the same
 * order, so that two versions of a notebook are easily compared.
 * @param data the customers, by their fingerprint; null where none are open
 */
export function serialiseNotebook(
  document: NotebookDocument,
  data: FileData | null,
  kinds: readonly FileKind[]
): string {
  const defaults = new Map(kinds.map(({ kind, defaults: usual }) => [kind, usual]));
  const file: NotebookFile = {
    loanbook: FILE_VERSION,
    ...(document.title === '' ? {} : { title: document.title }),
    ...(document.runsCostly ? { runsCostly: true } : {}),
    data: data && { name: data.name, fingerprint: data.fingerprint, rows: data.rows },
    cells: document.cells.map((cell) => fileCell(cell, defaults.get(cell.kind) ?? null))
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function fileCell(cell: DocumentCell, defaults: unknown): FileCell {
  const usual = newCell(cell.id, cell.kind, defaults);
  const differing = <K extends keyof DocumentCell & keyof FileCell>(key: K) =>
    sameJson(cell[key], usual[key]) ? {} : { [key]: cell[key] };
  return {
    id: cell.id,
    ...(cell.kind === cell.id ? {} : { kind: cell.kind }),
    ...differing('name'),
    ...fileParams(cell.params, defaults),
    ...differing('inputs'),
    ...differing('hidden'),
    ...differing('codeShown'),
    ...differing('controlsOpen')
  };
}

function fileParams(params: unknown, defaults: unknown): Pick<FileCell, 'set' | 'params'> {
  if (sameJson(params, defaults)) return {};
  const set = sparseDifference(params, defaults);
  return set === undefined ? { params } : { set };
}
