import { conclude } from '../core/evaluate/conclude';
import type { Prose } from '../core/prose';
import { dataCell } from './data-cell';
import { evaluateCell } from './evaluate-cell';
import type { LoanbookCell } from './loanbook-cell';
import { modelCell } from './model-cell';
import { packWhole } from './pack-whole';
import { trainCell } from './train-cell';

/** What the notebook comes to, written from its results. */
export const conclusionCell: LoanbookCell<null, readonly Prose[]> = {
  kind: 'conclusion',
  title: 'Conclusion',
  cost: 'cheap',
  reads: ['data', 'model', 'train', 'evaluate'],
  defaults: null,
  packer: packWhole(1),
  run({ read }) {
    const data = read(dataCell);
    const { recipe, network } = read(modelCell);
    return conclude({
      rows: data.rowCount,
      acceptedCount: data.acceptedCount,
      evaluation: read(evaluateCell),
      recipeName: recipe.name,
      parameters: network.parameters,
      engine: read(trainCell).outcome.engine,
      synthetic: data.synthetic
    });
  }
};
