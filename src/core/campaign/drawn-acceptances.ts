import { acceptedAt, reachOf } from './reach';
import type { CampaignTerms } from './campaign-terms';
import { drawnRates } from './drawn-rates';
import { resampledCurve, type ResampledRankings } from './resampled-rankings';

/**
 * The acceptances of so many contacts in every resample: a row of `resamples` values for each number of contacts.
 * Both the ranking and how many of the list accept are as chance has them.
 *
 * @param ranking 0 for the model's, 1 for the rule's
 */
export function drawnAcceptances(
  drawn: ResampledRankings,
  ranking: number,
  terms: CampaignTerms,
  contacts: readonly number[]
): readonly Float64Array[] {
  const rates = drawnRates(terms, drawn.resamples);
  const rows = contacts.map(() => new Float64Array(drawn.resamples));
  for (let resample = 0; resample < drawn.resamples; resample++) {
    const reach = reachOf(resampledCurve(drawn, ranking, resample), rates[resample]!);
    contacts.forEach((calls, i) => {
      rows[i]![resample] = acceptedAt(reach, calls / terms.listSize) * terms.listSize;
    });
  }
  return rows;
}
