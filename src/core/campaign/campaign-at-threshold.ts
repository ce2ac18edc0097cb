import type { Confusion } from '../evaluate/evaluation';
import { profitOf, type CampaignTerms } from './campaign-terms';

/** What calling everybody from a threshold on comes to. */
export interface ThresholdCampaign {
  readonly contacts: number;
  readonly acceptances: number;
  readonly profit: number;
}

/**
 * What a campaign's list brings if everybody of it is called from a threshold on: as many of its acceptors and of its
 * decliners are called as of the customers whose matrix at the threshold this is. NaN where either answer is missing
 * among those.
 */
export function campaignAtThreshold(
  { tn, fp, fn, tp }: Confusion,
  terms: CampaignTerms
): ThresholdCampaign {
  const { listSize, acceptRate } = terms;
  const acceptances = listSize * acceptRate * (tp / (tp + fn));
  const contacts = acceptances + listSize * (1 - acceptRate) * (fp / (fp + tn));
  return { contacts, acceptances, profit: profitOf(terms, contacts, acceptances) };
}
