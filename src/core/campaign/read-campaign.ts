import { count, share } from '../evaluate/phrases';
import type { LiveValue, Prose } from '../prose';
import type { CampaignPlan } from './campaign-plan';
import type { CampaignTerms } from './campaign-terms';

/**
 * Says in a few sentences what a campaign comes to: whom to call, what that earns and how surely, what ends it, and
 * what the model is worth beside the rule.
 *
 * @param rule the rule's column, to stand in a sentence; null where there is none
 */
export function readCampaign(plan: CampaignPlan, terms: CampaignTerms, rule: string | null): Prose {
  if (plan.bestN === 0) return nobody(terms);
  return [
    'Call the ',
    count(plan.bestN),
    ' likeliest of ',
    count(terms.listSize),
    ' customers: about ',
    count(plan.acceptances),
    ' accept, and the campaign earns ',
    money(plan.profit),
    '. By chance it could be anything from ',
    money(plan.range[0]),
    ' to ',
    money(plan.range[1]),
    '. ',
    ...whatEndsIt(plan, terms),
    ...besideTheRule(plan, rule)
  ];
}

function nobody({ costPerContact, profitPerAcceptance, acceptRate }: CampaignTerms): Prose {
  return [
    'On these terms no call is worth making: a contact costs ',
    money(costPerContact),
    ', an acceptance brings ',
    money(profitPerAcceptance),
    ', and ',
    share(acceptRate),
    ' of the list would accept; or budget or capacity leave no contact.'
  ];
}

function whatEndsIt({ limited, breakEven }: CampaignPlan, terms: CampaignTerms): Prose {
  const even: Prose =
    breakEven >= terms.listSize
      ? ['Even calling everybody would not lose money. ']
      : ['Beyond ', count(breakEven), ' calls the campaign would lose money. '];
  if (limited) {
    return ['The budget or the capacity ends it there; more calls would earn more. ', ...even];
  }
  const needed = terms.costPerContact / terms.profitPerAcceptance;
  return ['A call pays from a probability of about ', share(needed), '. ', ...even];
}

function besideTheRule({ overRule }: CampaignPlan, rule: string | null): Prose {
  if (!overRule || rule === null) return [];
  const [low, high] = overRule.range;
  const surely = low > 0 ? 'surely more' : high < 0 ? 'surely less' : 'not surely different';
  return [
    `Against calling by ${rule} alone, that is `,
    money(Math.abs(overRule.profit)),
    overRule.profit >= 0 ? ' more' : ' less',
    ' (from ',
    money(low),
    ' to ',
    money(high),
    `: ${surely}).`
  ];
}

function money(value: number): LiveValue {
  return { value, format: 'dollars' };
}
