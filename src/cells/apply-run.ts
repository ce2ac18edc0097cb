import type { Services } from '../compute/services';
import { recipeName } from '../core/model/recipe-name';
import type { RunRecord } from '../core/runs/run-record';
import type { CellPort } from '../notebook/cell-port';
import { modelCell } from './model-cell';
import { prepareCell } from './prepare-cell';
import { trainCell } from './train-cell';

/**
 * Sets network, preparation and seed as a run had them, as one edit. The customers and the engine stay as
 * they are, and so does the pretend column, which belongs to its lesson.
 */
export function applyRun(notebook: CellPort<Services>, run: RunRecord): void {
  const { leak } = notebook.params(prepareCell);
  const preparation = { ...run.preparation, leak };
  notebook.change([
    [prepareCell.kind, preparation],
    [modelCell.kind, { recipe: { ...run.recipe, name: recipeName(run.recipe, preparation) } }],
    [trainCell.kind, { ...notebook.params(trainCell), seed: run.seed }]
  ]);
}
