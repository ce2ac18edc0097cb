import type { ComparisonBasis } from '../compute/models-protocol';
import type { Services } from '../compute/services';
import type { ModelSettings } from '../core/model/classic/fitted-model';
import type { CellContext } from '../notebook/cell';
import { dataCell } from './data-cell';
import { modelCell } from './model-cell';
import { prepareCell } from './prepare-cell';

/** What models are fitted on: the inputs that Prepare keeps, the answers, and the network of the Model cell. */
export async function comparisonBasis(
  { read, services }: Pick<CellContext<unknown, Services>, 'read' | 'services'>,
  settings: ModelSettings
): Promise<ComparisonBasis> {
  const { view, target } = read(dataCell);
  const { inputs, settings: preparation } = read(prepareCell);
  const { recipe } = read(modelCell);
  const wanted = inputs.map(({ name }) => name);
  const table = await services.table.columns(view, [...wanted, target.column]);
  const answers = table.columns.find(({ schema }) => schema.name === target.column)!.values;
  return {
    columns: table.columns.filter(({ schema }) => wanted.includes(schema.name)),
    accepted: Uint8Array.from(answers, (value) => (value === target.acceptedValue ? 1 : 0)),
    settings,
    network: { recipe, preparation }
  };
}
