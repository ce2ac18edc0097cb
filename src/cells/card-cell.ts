import { makeModelCard } from '../core/card/make-model-card';
import type { ModelCard } from '../core/card/model-card';
import { dataCell } from './data-cell';
import { evaluateCell } from './evaluate-cell';
import { fairCell } from './fair-cell';
import type { LoanbookCell } from './loanbook-cell';
import { modelCell } from './model-cell';
import { packWhole } from './pack-whole';
import { prepareCell } from './prepare-cell';
import { runDataOf } from './record-run';
import { trainCell } from './train-cell';

/** What the model is, whom it was made from, how good it is and where it ends, on one page. */
export const cardCell: LoanbookCell<null, ModelCard> = {
  kind: 'card',
  title: 'Model card',
  cost: 'cheap',
  reads: ['data', 'prepare', 'model', 'train', 'evaluate', 'fair'],
  repeatable: true,
  defaults: null,
  packer: packWhole(1),
  run({ read }) {
    const data = read(dataCell);
    const { settings, inputs, train, validation } = read(prepareCell);
    const { recipe, network } = read(modelCell);
    const { outcome } = read(trainCell);
    const evaluation = read(evaluateCell);
    const { name, fingerprint, rowCount, repairs } = runDataOf(data);
    return makeModelCard({
      date: new Date().toISOString().slice(0, 10),
      data: {
        name,
        synthetic: data.synthetic,
        fingerprint,
        rows: rowCount,
        accepted: data.acceptedCount,
        target: data.columns.find(({ schema }) => schema.name === data.target.column)!.schema.label,
        repairs
      },
      preparation: settings,
      inputs,
      recipe,
      parameters: network.parameters,
      training: {
        seed: outcome.seed,
        engine: outcome.engine,
        epochs: outcome.epochs.length,
        rows: train.rows,
        validationRows: validation.rows
      },
      evaluation,
      bootstrapSeed: evaluation.bootstrapSeed,
      fairness: read(fairCell)
    });
  }
};
