import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../random';
import { campaignBasis } from './campaign-basis';
import { planCampaign } from './campaign-plan';
import { campaignSensitivity } from './campaign-sensitivity';
import { mostContacts, type CampaignTerms } from './campaign-terms';
import { profitBand } from './profit-band';
import { bestContacts, breakEvenContacts, profitAt, profitCurve } from './profit-curve';
import { rankingCurve } from './ranking-curve';

const customers = fc.array(
  fc.record({ label: fc.integer({ min: 0, max: 1 }), score: fc.integer({ min: 0, max: 9 }) }),
  { minLength: 2, maxLength: 40 }
);
const money = fc.record({
  costPerContact: fc.integer({ min: 0, max: 20 }),
  profitPerAcceptance: fc.integer({ min: 0, max: 60 }),
  budget: fc.option(fc.integer({ min: 0, max: 300 })),
  capacity: fc.option(fc.integer({ min: 0, max: 40 }))
});

/** A list of the very customers that were ranked. */
function sameList(list: readonly { label: number; score: number }[]) {
  const labels = Uint8Array.from(list, ({ label }) => label);
  const scores = Float64Array.from(list, ({ score }) => score);
  const accepted = labels.reduce((sum, label) => sum + label, 0);
  return { labels, scores, size: { listSize: list.length, acceptRate: accepted / list.length } };
}

describe('profitCurve', () => {
  it('equals calling one customer after the other', () => {
    fc.assert(
      fc.property(customers, money, (list, terms) => {
        const { labels, scores, size } = sameList(list);
        const all: CampaignTerms = { ...terms, ...size };
        const curve = profitCurve(rankingCurve(labels, scores), all);
        const ranked = list.toSorted((a, b) => b.score - a.score);
        const limit = mostContacts(all);
        let [profit, bestN, best, breakEven] = [0, 0, 0, 0];
        for (let k = 0; k <= ranked.length; k++) {
          if (k > 0) profit += terms.profitPerAcceptance * ranked[k - 1]!.label;
          if (k > 0) profit -= terms.costPerContact;
          expect(curve.contacts[k]).toBeCloseTo(k, 9);
          expect(curve.profit[k]).toBeCloseTo(profit, 9);
          expect(profitAt(curve, all, k)).toBeCloseTo(profit, 9);
          if (k <= limit && profit > best) [bestN, best] = [k, profit];
          if (profit >= 0) breakEven = k;
        }
        expect(bestContacts(curve, all)).toBe(bestN);
        expect(breakEvenContacts(curve)).toBe(breakEven);
      }),
      { seed: 1 }
    );
  });

  it('scales to a longer list with other acceptors as drawing that list would', () => {
    const labels = Uint8Array.of(1, 1, 0, 1, 0, 0, 0, 0, 0, 0);
    const scores = Float64Array.from(labels, (_, i) => 10 - i);
    // Twice as many acceptors and six times as many decliners stand in the list.
    const terms = { listSize: 48, acceptRate: 6 / 48, costPerContact: 1, profitPerAcceptance: 10 };
    const curve = profitCurve(rankingCurve(labels, scores), {
      ...terms,
      budget: null,
      capacity: null
    });
    expect(Array.from(curve.contacts.slice(0, 5), Math.round)).toEqual([0, 2, 4, 10, 12]);
    expect(Array.from(curve.profit.slice(0, 5), Math.round)).toEqual([0, 18, 36, 30, 48]);
  });
});

function sampleBasis() {
  const random = mulberry32(5);
  const matrix = (rows: number) => {
    const y = Uint8Array.from({ length: rows }, () => (random() < 0.12 ? 1 : 0));
    const x = Float32Array.from({ length: 2 * rows }, (_, i) => {
      const label = y[Math.floor(i / 2)]!;
      return i % 2 === 0 ? random() + 0.5 * label : random();
    });
    return { rows, features: 2, x, y };
  };
  const probabilities = (y: Uint8Array) =>
    Float32Array.from(y, (label) => 0.4 * random() + 0.5 * label * random());
  const [train, validation, test] = [matrix(500), matrix(300), matrix(300)];
  const encodings = ['income', 'age'].map((column) => ({
    kind: 'number' as const,
    column,
    fill: 0
  }));
  return campaignBasis({
    encoder: { encodings, features: ['income', 'age'], mean: [0, 0], scale: [1, 1] },
    train,
    validation,
    test,
    validationProbabilities: probabilities(validation.y),
    testProbabilities: probabilities(test.y),
    numbers: ['income', 'age'],
    seed: 1
  });
}

const terms: CampaignTerms = {
  costPerContact: 5,
  profitPerAcceptance: 60,
  budget: null,
  capacity: null,
  listSize: 4000,
  acceptRate: 0.12
};

describe('a campaign', () => {
  const basis = sampleBasis();
  const plan = planCampaign(basis, terms);

  it('takes the column that ranks best for its rule', () => {
    expect(basis.rule).toEqual({ column: 'income', feature: 0, leastFirst: false });
  });

  it('earns more than chance and than the rule, with ranges around its figures', () => {
    const profits = Object.fromEntries(plan.scenarios.map(({ kind, profit }) => [kind, profit]));
    expect(Object.keys(profits)).toEqual(['everybody', 'random', 'rule', 'model']);
    expect(profits['model']).toBeGreaterThan(profits['random']!);
    expect(plan.overRule!.profit).toBeCloseTo(profits['model']! - profits['rule']!, 6);
    expect(plan.range[0]).toBeLessThan(plan.profit);
    expect(plan.range[1]).toBeGreaterThan(plan.profit);
    expect(plan.breakEven).toBeGreaterThanOrEqual(plan.bestN);
    expect(plan.limited).toBe(false);
  });

  it('keeps to its budget and its capacity, and says that they end it', () => {
    const tight = planCampaign(basis, { ...terms, budget: 500 });
    expect(tight.bestN).toBeLessThanOrEqual(100);
    expect(tight.limited).toBe(true);
    expect(tight.scenarios[0]!.allowed).toBe(false);
    expect(planCampaign(basis, { ...terms, capacity: 40 }).bestN).toBe(40);
    expect(planCampaign(basis, { ...terms, capacity: 0 })).toMatchObject({ bestN: 0, profit: 0 });
  });

  it('calls nobody where every call loses', () => {
    const lost = planCampaign(basis, { ...terms, profitPerAcceptance: 1 });
    expect(lost).toMatchObject({ bestN: 0, profit: 0, breakEven: 0 });
  });

  it('has a band that holds the curve', () => {
    const band = profitBand(basis, terms);
    expect(band[0]).toEqual({ contacts: 0, profit: 0, low: 0, high: 0 });
    expect(band.at(-1)!.contacts).toBe(4000);
    for (const { low, high } of band) expect(low).toBeLessThanOrEqual(high);
    const inside = band.filter(({ profit, low, high }) => low <= profit + 1 && profit <= high + 1);
    expect(inside.length / band.length).toBeGreaterThan(0.95);
  });

  it('says which assumption matters most', () => {
    const rows = campaignSensitivity(basis, terms, plan.bestN);
    expect(rows).toHaveLength(3);
    const cost = rows.find(({ assumption }) => assumption === 'costPerContact')!;
    expect(cost.profits[0] - cost.profits[1]).toBeCloseTo(0.5 * 5 * plan.bestN, 6);
    const swings = rows.map(({ profits }) => Math.abs(profits[1] - profits[0]));
    expect(swings).toEqual(swings.toSorted((a, b) => b - a));
  });
});
