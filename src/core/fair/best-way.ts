import { mostContacts, type CampaignTerms } from '../campaign/campaign-terms';
import type { Confusion } from '../evaluate/evaluation';
import { listOutcome } from './list-outcome';

/** Of several ways to choose customers the one that earns most within the campaign's limits, the first of equals. */
export function bestWay<Way extends { readonly confusion: Confusion }>(
  ways: readonly Way[],
  terms: CampaignTerms
): Way | null {
  const limit = mostContacts(terms);
  let best: Way | null = null;
  let most = -Infinity;
  for (const way of ways) {
    const { names, profit } = listOutcome(way.confusion, terms);
    // A rounding's width is no gain, and none too many.
    if (names > limit + 1e-6 || profit <= most + 1e-9) continue;
    [best, most] = [way, profit];
  }
  return best;
}
