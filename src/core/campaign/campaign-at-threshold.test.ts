import { expect, it } from 'vitest';
import { campaignAtThreshold } from './campaign-at-threshold';
import type { CampaignTerms } from './campaign-terms';

const terms: CampaignTerms = {
  costPerContact: 5,
  profitPerAcceptance: 100,
  budget: null,
  capacity: null,
  listSize: 100,
  acceptRate: 0.2
};

it('is what the very customers of the matrix bring', () => {
  const matrix = { tn: 70, fp: 10, fn: 5, tp: 15 };
  expect(campaignAtThreshold(matrix, terms)).toEqual({
    contacts: 25,
    acceptances: 15,
    profit: 15 * 100 - 25 * 5
  });
});

it('follows the list’s own size and share of acceptors', () => {
  const matrix = { tn: 70, fp: 10, fn: 5, tp: 15 };
  const found = campaignAtThreshold(matrix, { ...terms, listSize: 1000, acceptRate: 0.1 });
  expect(found.acceptances).toBeCloseTo(75, 9);
  expect(found.contacts).toBeCloseTo(75 + 112.5, 9);
});

it('is not known where nobody accepted', () => {
  expect(campaignAtThreshold({ tn: 3, fp: 1, fn: 0, tp: 0 }, terms).profit).toBeNaN();
});
