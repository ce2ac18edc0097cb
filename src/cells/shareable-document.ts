import type { NotebookDocument } from '../notebook/document';
import { changeCell, firstOfKind } from '../notebook/edit-document';
import { dataCell, type DataParams } from './data-cell';

/** The notebook as a link carries it: a file of customers is known by its fingerprint alone, not by its name. */
export function shareableDocument(document: NotebookDocument): NotebookDocument {
  const cell = firstOfKind(document, dataCell.kind);
  if (!cell) return document;
  const params = cell.params as DataParams;
  if (params.source.kind !== 'file') return document;
  const source = { ...params.source, name: '' };
  return changeCell(document, cell.id, { params: { ...params, source } });
}
