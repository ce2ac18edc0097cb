import type { Services } from '../../compute/services';
import type { Notebook } from '../../notebook/notebook.svelte';
import { originOf } from './origin-of';
import { sectionsOf } from './sections-of';
import { toIpynb } from './to-ipynb';
import { toMarkdown } from './to-markdown';

/** What a notebook can be written as, to be read without Loanbook. */
export type NotebookFormat = 'ipynb' | 'md';

/** A notebook as a file of that format: its texts, steps and results, without a customer's row. */
export function writeNotebook(
  notebook: Notebook<Services>,
  format: NotebookFormat,
  date: Date
): string {
  const write = format === 'ipynb' ? toIpynb : toMarkdown;
  return write(sectionsOf(notebook), originOf(notebook, date));
}
