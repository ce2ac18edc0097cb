import type { CampaignBasis } from './campaign-basis';
import { profitOf, type CampaignTerms } from './campaign-terms';
import { acceptedAt, reachOf } from './reach';

/** What happens to a planned campaign's profit if one assumption turns out wrong. */
export interface Sensitivity {
  readonly assumption: 'costPerContact' | 'profitPerAcceptance' | 'acceptRate';
  /** The assumption a quarter lower, and a quarter higher. */
  readonly values: readonly [low: number, high: number];
  /** The profit of the same number of contacts then. */
  readonly profits: readonly [low: number, high: number];
}

const OFF_BY = 0.25;
const assumptions = ['costPerContact', 'profitPerAcceptance', 'acceptRate'] as const;

/** The profit of so many contacts with each assumption a quarter off, the one that matters most first. */
export function campaignSensitivity(
  { test }: CampaignBasis,
  terms: CampaignTerms,
  contacts: number
): Sensitivity[] {
  return assumptions
    .map((assumption): Sensitivity => {
      const values = [-OFF_BY, OFF_BY].map((off) => {
        const value = terms[assumption] * (1 + off);
        return assumption === 'acceptRate' ? Math.min(1, value) : value;
      }) as [number, number];
      const profits = values.map((value) => {
        const other = { ...terms, [assumption]: value };
        const reach = reachOf(test.model, other.acceptRate);
        const accepted = acceptedAt(reach, contacts / terms.listSize) * terms.listSize;
        return profitOf(other, contacts, accepted);
      }) as [number, number];
      return { assumption, values, profits };
    })
    .sort((a, b) => swing(b) - swing(a));
}

function swing({ profits }: Sensitivity): number {
  return Math.abs(profits[1] - profits[0]);
}
