import { acceptedAt, reachOf, type Reach } from './reach';
import { mostContacts, profitOf, type CampaignTerms } from './campaign-terms';
import type { RankingCurve } from './ranking-curve';

/** The profit of calling so many of the list, best first. */
export interface ProfitCurve {
  readonly reach: Reach;
  /** Ascending, from nobody to everybody. */
  readonly contacts: Float64Array;
  readonly profit: Float64Array;
}

/** What a ranking earns on the list of a campaign at every depth. */
export function profitCurve(curve: RankingCurve, terms: CampaignTerms): ProfitCurve {
  const reach = reachOf(curve, terms.acceptRate);
  const contacts = reach.called.map((share) => share * terms.listSize);
  const profit = contacts.map((calls, k) =>
    profitOf(terms, calls, reach.accepted[k]! * terms.listSize)
  );
  return { reach, contacts, profit };
}

/** The profit of so many contacts; between points along the line. */
export function profitAt({ reach }: ProfitCurve, terms: CampaignTerms, contacts: number): number {
  const accepted = acceptedAt(reach, contacts / terms.listSize) * terms.listSize;
  return profitOf(terms, contacts, accepted);
}

/**
 * The number of contacts that earns most within the campaign's limits, the smallest of several; whole. Since the
 * curve is straight between its points, only those and the limit itself can be best.
 */
export function bestContacts(curve: ProfitCurve, terms: CampaignTerms): number {
  const limit = mostContacts(terms);
  let best = 0;
  let bestProfit = 0;
  for (const [k, contacts] of curve.contacts.entries()) {
    if (contacts > limit + 1e-9) break;
    // A rounding's width is no gain.
    if (curve.profit[k]! > bestProfit + 1e-9) [best, bestProfit] = [contacts, curve.profit[k]!];
  }
  if (profitAt(curve, terms, limit) > bestProfit + 1e-9) best = limit;
  return Math.round(best);
}

/**
 * The most contacts, in whole numbers, that do not lose money: beyond them the campaign as a whole does. 0 if any
 * number of contacts loses.
 */
export function breakEvenContacts({ contacts, profit }: ProfitCurve): number {
  const last = profit.findLastIndex((value) => value >= -1e-9);
  if (last < 0) return 0;
  if (last === profit.length - 1) return Math.round(contacts[last]!);
  const [from, to] = [profit[last]!, profit[last + 1]!];
  const part = from > to ? Math.max(0, from) / (Math.max(0, from) - to) : 0;
  return Math.floor(contacts[last]! + part * (contacts[last + 1]! - contacts[last]!) + 1e-9);
}
