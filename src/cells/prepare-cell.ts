import { recommendedPreparation } from '../core/model/recipes';
import type { PreparationSettings, PreparedData } from '../core/prepare/prepared';
import { dataCell } from './data-cell';
import type { LoanbookCell } from './loanbook-cell';

/** Chooses the inputs, splits the customers, fits the scaler. */
export const prepareCell: LoanbookCell<PreparationSettings, PreparedData> = {
  kind: 'prepare',
  title: 'Prepare',
  cost: 'cheap',
  reads: ['data'],
  defaults: {
    splitSeed: 42,
    testShare: 0.1,
    validationShare: 0.1,
    dropped: [],
    ...recommendedPreparation
  },
  run: ({ params, read, services }) => services.table.prepare(read(dataCell).view, params)
};
