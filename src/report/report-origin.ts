import { dataCell } from '../cells/data-cell';
import { prepareCell } from '../cells/prepare-cell';
import { trainCell } from '../cells/train-cell';
import type { Services } from '../compute/services';
import type { Notebook } from '../notebook/notebook.svelte';
import type { ReportOrigin } from './document/report-document';

/**
 * From which file, with which seeds and when a report is made.
 * @param madeAt ISO 8601, in UTC
 */
export function reportOrigin(notebook: Notebook<Services>, madeAt: string): ReportOrigin {
  const data = notebook.result(dataCell);
  const seeds = notebook.document.cells.flatMap(({ id, kind }) => {
    const scope = notebook.scope(id);
    const label = notebook.title(id);
    if (kind === prepareCell.kind) return [{ label, seed: scope.params(prepareCell).splitSeed }];
    if (kind === trainCell.kind) return [{ label, seed: scope.params(trainCell).seed }];
    return [];
  });
  return {
    data: data
      ? {
          name: data.name,
          fingerprint: data.fingerprint,
          rows: data.rowCount,
          synthetic: data.synthetic
        }
      : null,
    seeds,
    madeAt
  };
}
