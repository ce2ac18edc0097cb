import type { ColumnProfile } from '../compute/protocol';
import type { TrainedNetwork } from '../core/model/network';
import type { InputEncoder, Split } from '../core/prepare/prepared';
import { dataCell } from './data-cell';
import type { LoanbookCell } from './loanbook-cell';
import { packWhole } from './pack-whole';
import { prepareCell } from './prepare-cell';
import { trainCell } from './train-cell';

export interface Predictor {
  readonly encoder: InputEncoder;
  readonly network: TrainedNetwork;
  /** The columns that the form asks for, with their ranges. */
  readonly columns: readonly ColumnProfile[];
  readonly split: Split;
  /** Share of all customers in the file who accepted. */
  readonly baseRate: number;
}

/** All that one customer's probability takes, so that the form answers within a frame. */
export const predictCell: LoanbookCell<null, Predictor> = {
  kind: 'predict',
  title: 'Predict',
  cost: 'cheap',
  reads: ['data', 'prepare', 'train'],
  repeatable: true,
  defaults: null,
  packer: packWhole(1),
  run({ read }) {
    const data = read(dataCell);
    const { encoder, split, inputs } = read(prepareCell);
    const names = new Set(inputs.map((schema) => schema.name));
    return {
      encoder,
      network: read(trainCell).outcome.network,
      columns: data.columns.filter((column) => names.has(column.schema.name)),
      split,
      baseRate: data.acceptedCount / data.rowCount
    };
  }
};
