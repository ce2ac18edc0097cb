import { recommendedPreparation } from '../core/model/recipes';
import type { PreparationSettings, PreparedData } from '../core/prepare/prepared';
import { dataCell } from './data-cell';
import type { LoanbookCell } from './loanbook-cell';

/** What the network trains on, and the settings that it was made with. */
export interface PrepareResult extends PreparedData {
  readonly settings: PreparationSettings;
}

/** Chooses the inputs, splits the customers, fits the scaler. */
export const prepareCell: LoanbookCell<PreparationSettings, PrepareResult> = {
  kind: 'prepare',
  title: 'Prepare',
  cost: 'cheap',
  reads: ['data'],
  repeatable: true,
  defaults: {
    splitSeed: 42,
    testShare: 0.1,
    validationShare: 0.1,
    dropped: [],
    leak: false,
    ...recommendedPreparation
  },
  async run({ params, read, services }) {
    const prepared = await services.table.prepare(read(dataCell).view, params);
    return { ...prepared, settings: params };
  }
};
