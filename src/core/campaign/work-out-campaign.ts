import { campaignBasis, type CampaignBasis, type CampaignBasisInput } from './campaign-basis';
import { planCampaign, type CampaignPlan } from './campaign-plan';
import type { CampaignTerms } from './campaign-terms';
import { profitBand, type BandPoint } from './profit-band';

/** A campaign on terms. */
export interface WorkedOutCampaign {
  /** With it any other terms can be planned at once. */
  readonly basis: CampaignBasis;
  readonly terms: CampaignTerms;
  readonly plan: CampaignPlan;
  readonly band: readonly BandPoint[];
}

/** All that is told of a campaign, from the customers and their probabilities. */
export function workOutCampaign(
  input: CampaignBasisInput,
  terms: CampaignTerms
): WorkedOutCampaign {
  const basis = campaignBasis(input);
  return { basis, ...planOn(basis, terms) };
}

/** The same on other terms. */
export function planOn(
  basis: CampaignBasis,
  terms: CampaignTerms
): Omit<WorkedOutCampaign, 'basis'> {
  return { terms, plan: planCampaign(basis, terms), band: profitBand(basis, terms) };
}
