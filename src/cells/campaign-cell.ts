import type { WorkedOutCampaign } from '../core/campaign/work-out-campaign';
import { termsOf, type CampaignParams } from './campaign-params';
import { dataCell } from './data-cell';
import type { LoanbookCell } from './loanbook-cell';
import { packWhole } from './pack-whole';
import { prepareCell } from './prepare-cell';
import { trainCell } from './train-cell';

/** The same resamples every time. */
const SEED = 1;

/** Whom to call, how many, and what that earns. */
export const campaignCell: LoanbookCell<CampaignParams, WorkedOutCampaign> = {
  kind: 'campaign',
  title: 'Campaign',
  cost: 'cheap',
  reads: ['data', 'prepare', 'train'],
  repeatable: true,
  defaults: {
    costPerContact: 5,
    profitPerAcceptance: 100,
    budget: null,
    capacity: null,
    listSize: null,
    acceptRate: null,
    excludeHolders: true,
    doNotCall: null
  },
  packer: packWhole(2),
  // Who is left out of a list of names changes nothing in what the campaign earns.
  keyOf: ({ costPerContact, profitPerAcceptance, budget, capacity, listSize, acceptRate }) => ({
    costPerContact,
    profitPerAcceptance,
    budget,
    capacity,
    listSize,
    acceptRate
  }),
  run({ params, read, services }) {
    const { encoder, train, validation, test, inputs } = read(prepareCell);
    const { validationProbabilities, testProbabilities } = read(trainCell).outcome;
    const input = {
      encoder,
      train,
      validation,
      test,
      validationProbabilities,
      testProbabilities,
      numbers: inputs.filter(({ kind }) => kind === 'number').map(({ name }) => name),
      seed: SEED
    };
    return services.table.workOutCampaign(input, termsOf(params, read(dataCell)));
  }
};
