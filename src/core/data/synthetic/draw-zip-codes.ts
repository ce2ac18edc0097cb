import type { Random } from '../../random';
import type { CustomerDraft } from './customer-draft';
import { stratifiedDraws } from './stratified-draws';
import { syntheticRecipe } from './synthetic-recipe';
import { weightedPick } from './weighted-pick';

/** ZIP code: a Californian prefix by its share, then a place inside it, some far more usual than others. */
export function drawZipCodes(draft: CustomerDraft, random: Random): void {
  const { prefix, counts, distinctPerPrefix, meanRest, stride } = syntheticRecipe.zip;
  const pickPrefix = weightedPick(counts);
  stratifiedDraws(draft.rows, random).forEach((draw, row) => {
    const region = pickPrefix(draw);
    const places = distinctPerPrefix[region]!;
    const x = random();
    const place = Math.floor(places * x * (0.4 + 0.6 * x));
    const spread = ((place * stride) % places) + 0.5;
    draft.zipCode[row] =
      prefix[region]! * 1000 + Math.floor((spread / places) * 2 * meanRest[region]!);
  });
}
