import { drawBinomial } from '../evaluate/draw-binomial';
import { mulberry32 } from '../random';
import type { CampaignTerms } from './campaign-terms';

const SEED = 1;

/**
 * Shares of the list that accept, as chance has it: the list is itself a draw of customers. The same draws for the
 * same terms, so that ways to run a campaign can be compared.
 */
export function drawnRates({ listSize, acceptRate }: CampaignTerms, draws: number): Float64Array {
  const random = mulberry32(SEED);
  return Float64Array.from(
    { length: draws },
    () => drawBinomial(listSize, acceptRate, random) / listSize
  );
}
