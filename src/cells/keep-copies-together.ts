import type { Services } from '../compute/services';
import { withDivision } from '../core/prepare/with-division';
import type { CellPort } from '../notebook/cell-port';
import { modelsCell } from './models-cell';
import { prepareCell } from './prepare-cell';

/**
 * Divides the customers anew, in the split and in the cross-validation of the models, as one edit: with those together
 * who are equal in all of some columns, or (null) at random.
 */
export function keepCopiesTogether(
  notebook: CellPort<Services>,
  groupedBy: readonly string[] | null
): void {
  const models = notebook.params(modelsCell);
  const scheme = groupedBy === null && models.scheme === 'grouped' ? 'random' : models.scheme;
  notebook.change([
    [prepareCell.kind, withDivision(notebook.params(prepareCell), groupedBy)],
    [
      modelsCell.kind,
      groupedBy === null ? { ...models, scheme } : { ...models, scheme: 'grouped', groupedBy }
    ]
  ]);
}
