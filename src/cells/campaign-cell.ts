import type { CampaignBasis } from '../core/campaign/campaign-basis';
import { planCampaign, type CampaignPlan } from '../core/campaign/campaign-plan';
import type { CampaignTerms } from '../core/campaign/campaign-terms';
import { termsOf, type CampaignParams } from './campaign-params';
import { dataCell } from './data-cell';
import type { LoanbookCell } from './loanbook-cell';
import { packWhole } from './pack-whole';
import { prepareCell } from './prepare-cell';
import { trainCell } from './train-cell';

export interface CampaignResult {
  /** With it any other terms can be planned at once. */
  readonly basis: CampaignBasis;
  readonly terms: CampaignTerms;
  readonly plan: CampaignPlan;
}

/** The same resamples every time. */
const SEED = 1;

/** Whom to call, how many, and what that earns. */
export const campaignCell: LoanbookCell<CampaignParams, CampaignResult> = {
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
  packer: packWhole(1),
  // Who is left out of a list of names changes nothing in what the campaign earns.
  keyOf: ({ costPerContact, profitPerAcceptance, budget, capacity, listSize, acceptRate }) => ({
    costPerContact,
    profitPerAcceptance,
    budget,
    capacity,
    listSize,
    acceptRate
  }),
  async run({ params, read, services }) {
    const { encoder, train, validation, test, inputs } = read(prepareCell);
    const { validationProbabilities, testProbabilities } = read(trainCell).outcome;
    const basis = await services.table.campaignBasis({
      encoder,
      train,
      validation,
      test,
      validationProbabilities,
      testProbabilities,
      numbers: inputs.filter(({ kind }) => kind === 'number').map(({ name }) => name),
      seed: SEED
    });
    const terms = termsOf(params, read(dataCell));
    return { basis, terms, plan: planCampaign(basis, terms) };
  }
};
