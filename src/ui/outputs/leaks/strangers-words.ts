import type { StrangersResult } from '../../../cells/strangers-result';
import { inSentence } from '../../../core/data/findings/in-sentence';
import { composeProse as prose } from '../../../core/data/findings/compose-prose';
import { listInWords } from '../../../core/data/findings/list-in-words';
import { share } from '../../../core/evaluate/phrases';
import { modelTitles } from '../../../core/model/classic/model-words';
import type { Prose } from '../../../core/prose';

/** What the first model scores either way, and how it found the acceptors; empty without a model. */
export function strangersWords({ models }: Pick<StrangersResult, 'models'>): Prose {
  const [first] = models;
  if (!first) return [];
  const who = inSentence(modelTitles[first.name]);
  const { random, grouped } = first;
  const lost = models.filter((each) => each.grouped.mean.accuracy < each.random.mean.accuracy);
  const spread = random.mean.accuracy - grouped.mean.accuracy;
  const isWithinSpread = Math.abs(spread) <= grouped.sd.accuracy;
  return [
    ...prose`Where copies are on both sides, the ${who} is right for ${share(random.mean.accuracy)} of the customers and finds ${share(random.mean.recall)} of those who accept; on strangers it is right for ${share(grouped.mean.accuracy)} and finds ${share(grouped.mean.recall)}. `,
    lost.length === models.length && models.length > 1
      ? `Every model loses accuracy by it: ${listInWords(models.map(({ name }) => inSentence(modelTitles[name])))}. `
      : '',
    isWithinSpread
      ? 'From fold to fold the score wavers by as much, so more repeats would make this surer. '
      : '',
    'Expect of new customers what it scores on strangers.'
  ].filter((part) => part !== '');
}
