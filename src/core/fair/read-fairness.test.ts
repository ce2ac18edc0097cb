import { expect, it } from 'vitest';
import { formatNumber } from '../format';
import type { Fairness, SlicedGroups } from './fairness';
import { parityOf } from './parity';
import { readFairness } from './read-fairness';
import { sliceCustomers } from './slice-customers';

const terms = {
  costPerContact: 5,
  profitPerAcceptance: 100,
  budget: null,
  capacity: null,
  listSize: 5000,
  acceptRate: 0.1
};

/** A group of so many customers, acceptors and listed ones, acceptors first on the list. */
type Group = readonly [size: number, acceptors: number, listed: number];

function groupsOf(words: string, groups: Readonly<Record<string, Group>>): SlicedGroups {
  const rows = Object.values(groups).flatMap(([size, acceptors, listed], group) =>
    Array.from({ length: size }, (_, i) => ({ group, label: i < acceptors, listed: i < listed }))
  );
  const slices = sliceCustomers(
    {
      labels: Uint8Array.from(rows, ({ label }) => Number(label)),
      listed: Uint8Array.from(rows, ({ listed }) => Number(listed)),
      probabilities: new Float32Array(rows.length)
    },
    Uint16Array.from(rows, ({ group }) => group),
    Object.keys(groups)
  );
  return { columns: [words], words, slices, parity: parityOf(slices) };
}

function wordsOf(groupings: readonly SlicedGroups[], names = 520): string {
  const outcome = { names, acceptances: 450, profit: 40_000 };
  const list = { outcome, range: [0, 0], added: 0, lost: 0, gain: 0, gainRange: [0, 0] } as const;
  const all = groupings[0]!.slices[0]!;
  const fairness: Fairness = {
    threshold: 0.062,
    planned: 540,
    list,
    all,
    groupings,
    terms,
    equalised: null,
    fixes: []
  };
  return readFairness(fairness)
    .map((part) => (typeof part === 'string' ? part : formatNumber(part.value, part.format)))
    .join('');
}

it('names the groups furthest apart, and whether they accept as differently', () => {
  const age = groupsOf('age', { young: [200, 20, 25], old: [200, 22, 24] });
  const education = groupsOf('education', {
    Graduate: [200, 60, 60],
    Undergraduate: [200, 20, 10],
    Other: [5, 1, 1]
  });
  expect(wordsOf([age, education])).toBe(
    'From a probability of 6.2% on a customer is on the list: 520 names of 5,000 by the test customers, where 540 were planned. By education it differs most: of “Graduate” it takes 30.0%, of “Undergraduate” 5.0%. That is a ratio of 0.17, surely below four fifths; of the two groups themselves 30.0% and 10.0% accept. Of those who do accept, it finds between 50.0% and 100.0% by education, more than chance explains. 1 slice has fewer than 30 test customers (a recall or precision, fewer than 10): it is marked ▽, and nothing is concluded from it.'
  );
});

it('says that few customers tell nothing, and that an empty list treats all alike', () => {
  const few = groupsOf('age', { young: [10, 2, 2], old: [12, 1, 2] });
  expect(wordsOf([few])).toContain('too few test customers to compare groups');
  const close = groupsOf('age', { young: [40, 4, 6], old: [40, 4, 9] });
  expect(wordsOf([close])).toContain('below four fifths, though it may be chance');
  expect(wordsOf([close], 0)).toContain('nobody is called');
});

it('tells no range where every group is found alike', () => {
  const age = groupsOf('age', { young: [200, 20, 25], old: [200, 22, 24] });
  expect(wordsOf([age])).toContain(
    'Of those who do accept, it finds 100.0% in every group by age. '
  );
});
