import type { Services } from '../compute/services';
import type { PortableModel } from '../core/portable/portable-model';
import type { CellPort } from '../notebook/cell-port';
import { dataCell } from './data-cell';
import { elsewhereCell, keysOf } from './elsewhere-cell';
import { modelsCell } from './models-cell';

/**
 * The models that can be taken elsewhere as the notebook stands: the trained network, and those that were compared with it,
 * as far as their comparison is of the present customers.
 */
export function portableModels(notebook: CellPort<Services>): readonly PortableModel[] {
  const network = notebook.result(elsewhereCell)?.network;
  const compared = notebook.status('models') === 'done' ? notebook.result(modelsCell) : undefined;
  const keys = keysOf(notebook.result(dataCell)?.columns ?? []);
  const { columns } = compared ?? {};
  const others = (compared?.models ?? []).flatMap(({ name, portable }): PortableModel[] =>
    portable && columns ? [{ name, columns, keys, scorer: portable }] : []
  );
  return network ? [network, ...others] : others;
}
