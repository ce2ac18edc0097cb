import { documentOf, type NotebookDocument } from '../notebook/document';
import { pageCells } from './page-cells';

/** The page that Loanbook opens on: every cell that leads from the customers to the conclusion, once. */
export function defaultDocument(): NotebookDocument {
  return documentOf(pageCells);
}
