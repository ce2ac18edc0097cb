import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestContacts, profitCurve } from '../campaign/profit-curve';
import { rankingCurve } from '../campaign/ranking-curve';
import type { CampaignTerms } from '../campaign/campaign-terms';
import { confusionAt } from '../evaluate/confusion';
import { mulberry32 } from '../random';
import { compareLists } from './compare-lists';
import { groupThresholds } from './group-thresholds';
import { listOutcome } from './list-outcome';
import { sharedThreshold } from './shared-threshold';

const terms: CampaignTerms = {
  costPerContact: 5,
  profitPerAcceptance: 60,
  budget: null,
  capacity: null,
  listSize: 4000,
  acceptRate: 0.12
};

/** Customers of three groups, of which the third is told apart least well, and the fourth is hardly there. */
function sampleCustomers(rows: number, seed: number) {
  const random = mulberry32(seed);
  const groups = Uint16Array.from({ length: rows }, () =>
    random() < 0.012 ? 3 : Math.floor(random() * 3)
  );
  const labels = Uint8Array.from(groups, (group) => (random() < 0.08 + 0.06 * group ? 1 : 0));
  const probabilities = Float32Array.from(
    labels,
    (label, i) => 0.6 * random() + label * (groups[i] === 2 ? 0.1 : 0.35)
  );
  return { labels, probabilities, groups };
}

describe('sharedThreshold', () => {
  it('calls whom the campaign calls', () => {
    const { labels, probabilities } = sampleCustomers(600, 3);
    const threshold = sharedThreshold(labels, probabilities, terms);
    const { names } = listOutcome(confusionAt(labels, probabilities, threshold), terms);
    const curve = profitCurve(rankingCurve(labels, probabilities), terms);
    expect(Math.round(names)).toBe(bestContacts(curve, terms));
  });

  it('keeps to the limits, and calls nobody where every call loses', () => {
    const { labels, probabilities } = sampleCustomers(600, 4);
    const tight = { ...terms, capacity: 100 };
    const threshold = sharedThreshold(labels, probabilities, tight);
    expect(
      listOutcome(confusionAt(labels, probabilities, threshold), tight).names
    ).toBeLessThanOrEqual(100);
    const vain = sharedThreshold(labels, probabilities, { ...terms, profitPerAcceptance: 0 });
    expect(probabilities.filter((said) => said >= vain)).toHaveLength(0);
  });
});

describe('compareLists', () => {
  it('equals reckoning both lists alone, and counts the names that change', () => {
    const customer = fc.record({
      label: fc.integer({ min: 0, max: 1 }),
      before: fc.integer({ min: 0, max: 1 }),
      after: fc.integer({ min: 0, max: 1 })
    });
    fc.assert(
      fc.property(fc.array(customer, { minLength: 1, maxLength: 60 }), (list) => {
        const labels = Uint8Array.from(list, ({ label }) => label);
        const [before, after] = (['before', 'after'] as const).map((which) =>
          Uint8Array.from(list, (each) => each[which])
        ) as [Uint8Array, Uint8Array];
        const alone = (listed: Uint8Array) =>
          listOutcome(confusionAt(labels, Float32Array.from(listed), 0.5), terms);
        const { outcome, gain, added, lost } = compareLists(labels, before, after, terms);
        expect(outcome).toEqual(alone(after));
        expect(gain).toBeCloseTo(alone(after).profit - alone(before).profit, 6);
        if (labels.includes(1) && labels.includes(0)) {
          expect(added - lost).toBeCloseTo(alone(after).names - alone(before).names, 6);
        }
        expect(added).toBeGreaterThanOrEqual(0);
      }),
      { seed: 1, numRuns: 25 }
    );
  });

  it('knows the difference of two lists better than either', () => {
    const { labels, probabilities } = sampleCustomers(600, 5);
    const at = (threshold: number) =>
      Uint8Array.from(probabilities, (said) => (said >= threshold ? 1 : 0));
    const { range, gain, gainRange, outcome } = compareLists(labels, at(0.4), at(0.42), terms);
    expect(range[0]).toBeLessThan(outcome.profit);
    expect(range[1]).toBeGreaterThan(outcome.profit);
    expect(gainRange[0]).toBeLessThanOrEqual(gain);
    expect(gainRange[1]).toBeGreaterThanOrEqual(gain);
    expect(gainRange[1] - gainRange[0]).toBeLessThan((range[1] - range[0]) / 2);
    const same = compareLists(labels, at(0.4), at(0.4), terms);
    expect(same).toMatchObject({ gain: 0, gainRange: [0, 0], added: 0, lost: 0 });
  });
});

describe('groupThresholds', () => {
  const customers = sampleCustomers(1500, 7);
  const { labels, probabilities, groups } = customers;
  const shared = sharedThreshold(labels, probabilities, terms);
  const shareOf = (
    thresholds: readonly number[],
    place: number,
    only: (row: number) => boolean
  ) => {
    const rows = [...groups.keys()].filter((row) => groups[row] === place && only(row));
    return rows.filter((row) => probabilities[row]! >= thresholds[place]!).length / rows.length;
  };

  it('makes the shares on the list equal where it chose', () => {
    const { thresholds, aim, pooled } = groupThresholds(
      customers,
      groups,
      4,
      'listed',
      terms,
      shared
    )!;
    for (const place of [0, 1, 2]) {
      expect(Math.abs(shareOf(thresholds, place, () => true) - aim)).toBeLessThan(0.005);
    }
    expect(pooled).toEqual([3]);
    expect(thresholds[3]).toBe(shared);
  });

  it('makes the recalls equal', () => {
    const { thresholds, aim } = groupThresholds(customers, groups, 4, 'recall', terms, shared)!;
    for (const place of [0, 1, 2]) {
      const recall = shareOf(thresholds, place, (row) => labels[row] === 1);
      expect(Math.abs(recall - aim)).toBeLessThan(0.02);
    }
  });

  it('earns no more than thresholds that are free to treat groups differently, within limits', () => {
    const tight = { ...terms, budget: 1000 };
    const { thresholds } = groupThresholds(customers, groups, 4, 'listed', tight, 2)!;
    const listed = Float32Array.from(probabilities, (said, i) =>
      said >= thresholds[groups[i]!]! ? 1 : 0
    );
    expect(listOutcome(confusionAt(labels, listed, 0.5), tight).names).toBeLessThanOrEqual(200);
  });

  it('needs two groups that are large enough', () => {
    const few = sampleCustomers(80, 8);
    expect(groupThresholds(few, few.groups, 4, 'recall', terms, shared)).toBeNull();
    expect(
      groupThresholds(customers, new Uint16Array(1500), 1, 'listed', terms, shared)
    ).toBeNull();
  });
});
