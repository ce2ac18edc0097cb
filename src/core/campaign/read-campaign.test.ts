import { expect, it } from 'vitest';
import { formatNumber } from '../format';
import type { Prose } from '../prose';
import type { CampaignPlan } from './campaign-plan';
import { readCampaign } from './read-campaign';

const terms = {
  costPerContact: 5,
  profitPerAcceptance: 100,
  budget: null,
  capacity: null,
  listSize: 5000,
  acceptRate: 0.1
};
const plan: CampaignPlan = {
  bestN: 520,
  profit: 40_000,
  range: [35_000, 44_000],
  acceptances: 450,
  breakEven: 5000,
  scenarios: [],
  overRule: { profit: 6000, range: [1000, 9000] },
  limited: false
};
const words = (prose: Prose) =>
  prose
    .map((part) => (typeof part === 'string' ? part : formatNumber(part.value, part.format)))
    .join('');

it('says whom to call, what it earns, and what that is worth beside the rule', () => {
  expect(words(readCampaign(plan, terms, 'income'))).toBe(
    'Call the 520 likeliest of 5,000 customers: about 450 accept, and the campaign earns $40,000. By chance it could be anything from $35,000 to $44,000. A call pays from a probability of about 5.0%. Even calling everybody would not lose money. Against calling by income alone, that is $6,000 more (from $1,000 to $9,000: surely more).'
  );
});

it('says that a budget ends it, and that a loss is not sure', () => {
  const overRule = { profit: -500, range: [-2000, 800] } as const;
  const said = words(
    readCampaign({ ...plan, limited: true, breakEven: 900, overRule }, terms, 'income')
  );
  expect(said).toContain('The budget or the capacity ends it there');
  expect(said).toContain('Beyond 900 calls the campaign would lose money.');
  expect(said).toContain('$500 less (from −$2,000 to $800: not surely different)');
});

it('advises against it where every call loses', () => {
  expect(words(readCampaign({ ...plan, bestN: 0 }, terms, null))).toContain(
    'no call is worth making'
  );
});
