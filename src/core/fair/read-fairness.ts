import { count, counted, share } from '../evaluate/phrases';
import { formatNumber } from '../format';
import type { Prose } from '../prose';
import type { Fairness, SlicedGroups } from './fairness';
import { fourFifths, type Gap } from './parity';
import { FEWEST_CASES, FEWEST_CUSTOMERS } from './share-figure';

/**
 * Says in a few sentences whom a list treats differently: how long it is, which groups of one column lie furthest
 * apart, whether they accept as differently, how equally acceptors are found, and what cannot be told.
 */
export function readFairness({ threshold, planned, list, terms, groupings }: Fairness): Prose {
  if (list.outcome.names < 0.5) {
    return ['On the campaign’s terms nobody is called, so the list treats nobody differently.'];
  }
  const single = groupings.filter(({ columns }) => columns.length === 1);
  return [
    'From a probability of ',
    share(threshold),
    ' on a customer is on the list: ',
    count(list.outcome.names),
    ' names of ',
    count(terms.listSize),
    ' by the test customers, where ',
    count(planned),
    ' were planned. ',
    ...furthestApart(single),
    ...howAcceptorsAreFound(single),
    ...whatCannotBeTold(groupings)
  ];
}

function furthestApart(groupings: readonly SlicedGroups[]): Prose {
  const compared = groupings.flatMap(({ words, slices, parity: { disparateImpact } }) =>
    disparateImpact ? [{ words, slices, gap: disparateImpact }] : []
  );
  const [worst] = compared.toSorted((a, b) => a.gap.value - b.gap.value);
  if (!worst) return ['There are too few test customers to compare groups on it. '];
  const { words, gap, slices } = worst;
  const acceptRate = (label: string) => slices.find((each) => each.label === label)!.accepts.value;
  return [
    `By ${words} it differs most: of “${gap.highest}” it takes `,
    share(gap.high),
    `, of “${gap.lowest}” `,
    share(gap.low),
    '. That is a ratio of ',
    { value: gap.value, format: 'decimal-2' },
    `, ${fourFifthsWords(gap)}; of the two groups themselves `,
    share(acceptRate(gap.highest)),
    ' and ',
    share(acceptRate(gap.lowest)),
    ' accept. '
  ];
}

/** Whether the four-fifths rule is kept, as it stands in a sentence. */
export function fourFifthsWords(gap: Gap): string {
  const { kept, sure } = fourFifths(gap);
  if (kept) return sure ? 'surely within four fifths' : 'within four fifths, though not surely';
  return sure ? 'surely below four fifths' : 'below four fifths, though it may be chance';
}

function howAcceptorsAreFound(groupings: readonly SlicedGroups[]): Prose {
  const compared = groupings.flatMap(({ words, parity: { equalOpportunity } }) =>
    equalOpportunity ? [{ words, gap: equalOpportunity }] : []
  );
  const [widest] = compared.toSorted((a, b) => b.gap.value - a.gap.value);
  if (!widest) return [];
  const { words, gap } = widest;
  const found = 'Of those who do accept, it finds ';
  const shown = ({ low, high }: Gap) => [low, high].map((each) => formatNumber(each, 'share'));
  if (new Set(shown(gap)).size === 1) {
    return [found, share(gap.low), ` in every group by ${words}. `];
  }
  const surely = gap.interval[0] > 0 ? 'more than chance explains' : 'which may be chance';
  return [
    `${found}between `,
    share(gap.low),
    ' and ',
    share(gap.high),
    ` by ${words}, ${surely}. `
  ];
}

function whatCannotBeTold(groupings: readonly SlicedGroups[]): Prose {
  const slices = groupings.flatMap((grouping) => grouping.slices);
  const small = slices.filter((slice) => slice.small).length;
  if (small === 0) return [];
  return [
    ...counted(small, 'slice has', 'slices have'),
    ' fewer than ',
    count(FEWEST_CUSTOMERS),
    ' test customers (a recall or precision, fewer than ',
    count(FEWEST_CASES),
    small === 1
      ? '): it is marked ▽, and nothing is concluded from it.'
      : '): they are marked ▽, and nothing is concluded from them.'
  ];
}
