import type { Fairness } from '../core/fair/fairness';
import { campaignCell } from './campaign-cell';
import { dataCell } from './data-cell';
import { fairColumns, type FairParams } from './fair-params';
import type { LoanbookCell } from './loanbook-cell';
import { packWhole } from './pack-whole';
import { prepareCell } from './prepare-cell';
import { scoredParts } from './scored-parts';
import { trainCell } from './train-cell';

/** Whom the campaign's list treats differently, and what it would cost to treat them alike. */
export const fairCell: LoanbookCell<FairParams, Fairness> = {
  kind: 'fair',
  title: 'Fairness',
  cost: 'cheap',
  reads: ['data', 'prepare', 'train', 'campaign'],
  repeatable: true,
  defaults: { columns: null, crossing: null, equalised: null },
  packer: packWhole(1),
  run({ params, read, services }) {
    const data = read(dataCell);
    return services.table.judgeFairness(data.view, {
      ...fairColumns(params, data),
      ...scoredParts(read(prepareCell), read(trainCell).outcome),
      terms: read(campaignCell).terms
    });
  }
};
