import { profitOf, type CampaignTerms } from '../campaign/campaign-terms';
import { reachOf } from '../campaign/reach';
import type { Confusion } from '../evaluate/evaluation';

/** What a campaign's list comes to. */
export interface ListOutcome {
  /** Customers on the list. */
  readonly names: number;
  /** Of them, accept. */
  readonly acceptances: number;
  readonly profit: number;
}

/**
 * What calling those above a threshold comes to on the list of a campaign, by customers whose answers are known: as
 * the campaign reckons it, its list has another size and another share of acceptors than they.
 *
 * @param confusion of them; called counts as predicted to accept
 */
export function listOutcome({ tn, fp, fn, tp }: Confusion, terms: CampaignTerms): ListOutcome {
  const rows = tn + fp + fn + tp;
  // Where nobody gave an answer, nothing is known of those who do: the same share of them is called.
  const even = rows === 0 ? 0 : (tp + fp) / rows;
  const accepted = Float64Array.of(tp + fn > 0 ? tp / (tp + fn) : even);
  const declined = Float64Array.of(tn + fp > 0 ? fp / (tn + fp) : even);
  const reach = reachOf({ accepted, declined }, terms.acceptRate);
  const names = reach.called[0]! * terms.listSize;
  const acceptances = reach.accepted[0]! * terms.listSize;
  return { names, acceptances, profit: profitOf(terms, names, acceptances) };
}
