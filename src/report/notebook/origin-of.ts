import { dataCell } from '../../cells/data-cell';
import { prepareCell } from '../../cells/prepare-cell';
import { trainCell } from '../../cells/train-cell';
import type { Services } from '../../compute/services';
import type { Notebook } from '../../notebook/notebook.svelte';
import type { NotebookOrigin } from './notebook-section';

/** From which file and seeds a notebook's results are. @param date when it is written */
export function originOf(notebook: Notebook<Services>, date: Date): NotebookOrigin {
  const data = notebook.result(dataCell);
  return {
    title: notebook.document.title,
    data: data ? { name: data.name, fingerprint: data.fingerprint } : null,
    seeds: {
      split: notebook.params(prepareCell).splitSeed,
      training: notebook.params(trainCell).seed
    },
    date
  };
}
