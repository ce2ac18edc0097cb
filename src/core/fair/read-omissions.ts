import { inSentence } from '../data/findings/in-sentence';
import { share } from '../evaluate/phrases';
import type { LiveValue, Prose } from '../prose';
import type { LeftOut } from './leave-out';

/**
 * Says in a sentence or two for each column what leaving it out does: what it costs, whether that may be chance, and
 * which other column goes on saying the same.
 */
export function readOmissions(left: readonly LeftOut[]): Prose {
  return left.flatMap((each) => [...whatItCosts(each), ...whoStandsIn(each)]);
}

function whatItCosts({ label, gain, gainRange, before, after }: LeftOut): Prose {
  const opening = `Without ${inSentence(label)} the list earns `;
  const [low, high] = gainRange;
  const surely = low > 0 || high < 0 ? '' : ', which may be chance';
  const money: Prose =
    Math.abs(gain) < 0.5
      ? ['the same']
      : [dollars(Math.abs(gain)), gain < 0 ? ' less' : ' more', surely];
  return [opening, ...money, ...whomItFinds(before.recall.value, after.recall.value), '. '];
}

function whomItFinds(before: number, after: number): Prose {
  const whom = ' of those who accept';
  return before === after
    ? [', and still finds ', share(after), whom]
    : [', and finds ', share(after), `${whom} instead of `, share(before)];
}

function whoStandsIn({ label, standIn }: LeftOut): Prose {
  if (!standIn) return [];
  return [
    `${standIn.label} goes on saying much of what ${inSentence(label)} said (correlation `,
    { value: standIn.correlation, format: 'decimal-2' },
    '), so leaving it out alone hides little. '
  ];
}

function dollars(value: number): LiveValue {
  return { value, format: 'dollars' };
}
