import type { CampaignBasis } from './campaign-basis';
import { profitOf, type CampaignTerms } from './campaign-terms';
import { drawnAcceptances } from './drawn-acceptances';
import { middle95 } from './middle95';
import { acceptedAt, reachOf } from './reach';

/** The profit of so many contacts, by the test customers, with its 95% interval. */
export interface BandPoint {
  readonly contacts: number;
  readonly profit: number;
  readonly low: number;
  readonly high: number;
}

const POINTS = 60;

/** The model's profit at sixty depths of the list, closer together at the top, with a 95% band at each. */
export function profitBand({ test, drawn }: CampaignBasis, terms: CampaignTerms): BandPoint[] {
  const depths = Array.from({ length: POINTS + 1 }, (_, i) =>
    Math.round(terms.listSize * (i / POINTS) ** 1.5)
  );
  const reach = reachOf(test.model, terms.acceptRate);
  const rows = drawnAcceptances(drawn, 0, terms, depths);
  return depths.map((contacts, i) => {
    const accepted = acceptedAt(reach, contacts / terms.listSize) * terms.listSize;
    const [low, high] = middle95(rows[i]!.map((each) => profitOf(terms, contacts, each)));
    return { contacts, profit: profitOf(terms, contacts, accepted), low, high };
  });
}
