import type { NotebookDocument } from '../../notebook/document';
import { dataCell } from '../data-cell';
import { primaryCell } from './primary-cell';
import { withTexts } from './with-texts';

/** Customers, and room to write. */
export function emptyDocument(): NotebookDocument {
  const cells = withTexts([primaryCell(dataCell), '']);
  return { title: 'New notebook', cells, runsCostly: false };
}
