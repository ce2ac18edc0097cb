import type { Interval } from '../evaluate/evaluation';
import type { CampaignBasis } from './campaign-basis';
import { mostContacts, profitOf, type CampaignTerms } from './campaign-terms';
import { drawnRates } from './drawn-rates';
import { drawnAcceptances } from './drawn-acceptances';
import { middle95 } from './middle95';
import { bestContacts, breakEvenContacts, profitCurve } from './profit-curve';
import { acceptedAt, reachOf } from './reach';

/** One way to run the campaign. */
export interface Scenario {
  readonly kind: 'everybody' | 'random' | 'rule' | 'model';
  readonly contacts: number;
  readonly acceptances: number;
  readonly profit: number;
  /** 95%. */
  readonly range: Interval;
  /** Whether budget and capacity allow it. */
  readonly allowed: boolean;
}

/** What the campaign comes to. Depths are chosen on validation customers, money is told by test customers. */
export interface CampaignPlan {
  readonly bestN: number;
  readonly profit: number;
  readonly range: Interval;
  readonly acceptances: number;
  /** The most contacts that do not lose money. */
  readonly breakEven: number;
  readonly scenarios: readonly Scenario[];
  /** What the model earns more than the rule; null without a rule. */
  readonly overRule: { readonly profit: number; readonly range: Interval } | null;
  /** Whether budget or capacity, not profit, ends the campaign. */
  readonly limited: boolean;
}

/** Plans a campaign on these terms. */
export function planCampaign(basis: CampaignBasis, terms: CampaignTerms): CampaignPlan {
  const limit = mostContacts(terms);
  const chosen = profitCurve(basis.validation.model, terms);
  const bestN = bestContacts(chosen, terms);
  const model = testedScenario(basis, 'model', bestN, terms);
  const rule =
    basis.validation.rule &&
    testedScenario(
      basis,
      'rule',
      bestContacts(profitCurve(basis.validation.rule, terms), terms),
      terms
    );
  const rates = drawnRates(terms, basis.drawn.resamples);
  return {
    bestN,
    profit: model.scenario.profit,
    range: model.range,
    acceptances: model.scenario.acceptances,
    breakEven: breakEvenContacts(profitCurve(basis.test.model, terms)),
    scenarios: [
      {
        ...blindScenario('everybody', terms.listSize, terms, rates),
        allowed: terms.listSize <= limit
      },
      blindScenario('random', bestN, terms, rates),
      ...(rule ? [rule.scenario] : []),
      model.scenario
    ],
    overRule: rule && {
      profit: model.scenario.profit - rule.scenario.profit,
      range: middle95(model.profits.map((profit, resample) => profit - rule.profits[resample]!))
    },
    limited: bestContacts(chosen, { ...terms, budget: null, capacity: null }) > limit
  };
}

/** What so many contacts are worth by the test customers. */
function testedScenario(
  { test, drawn }: CampaignBasis,
  kind: 'model' | 'rule',
  contacts: number,
  terms: CampaignTerms
) {
  const curve = kind === 'model' ? test.model : test.rule!;
  const reach = reachOf(curve, terms.acceptRate);
  const acceptances = acceptedAt(reach, contacts / terms.listSize) * terms.listSize;
  const [rows] = drawnAcceptances(drawn, kind === 'model' ? 0 : 1, terms, [contacts]);
  const profits = rows!.map((accepted) => profitOf(terms, contacts, accepted));
  const range = middle95(profits);
  const profit = profitOf(terms, contacts, acceptances);
  const scenario: Scenario = { kind, contacts, acceptances, profit, range, allowed: true };
  return { scenario, range, profits };
}

/** Calling without an order: as many accept as of all. */
function blindScenario(
  kind: 'everybody' | 'random',
  contacts: number,
  terms: CampaignTerms,
  rates: Float64Array
): Scenario {
  const acceptances = contacts * terms.acceptRate;
  const range = middle95(rates.map((rate) => profitOf(terms, contacts, contacts * rate)));
  const profit = profitOf(terms, contacts, acceptances);
  return { kind, contacts, acceptances, profit, range, allowed: true };
}
