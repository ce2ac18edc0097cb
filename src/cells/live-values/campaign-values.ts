import type { WorkedOutCampaign } from '../../core/campaign/work-out-campaign';
import { fixedValues } from './value-source';

/** What the campaign comes to. */
export const campaignValues = fixedValues<WorkedOutCampaign>([
  { path: 'contacts', label: 'Customers to call', format: 'count', value: (r) => r.plan.bestN },
  { path: 'profit', label: 'Profit', format: 'dollars', value: (r) => r.plan.profit },
  {
    path: 'profit.low',
    label: 'Profit, low end of its interval',
    format: 'dollars',
    value: (r) => r.plan.range[0]
  },
  {
    path: 'profit.high',
    label: 'Profit, high end of its interval',
    format: 'dollars',
    value: (r) => r.plan.range[1]
  },
  {
    path: 'acceptances',
    label: 'Acceptances expected',
    format: 'count',
    value: (r) => r.plan.acceptances
  },
  {
    path: 'break-even',
    label: 'Most contacts that do not lose money',
    format: 'count',
    value: (r) => r.plan.breakEven
  },
  {
    path: 'over rule',
    label: 'Profit above that of the rule',
    format: 'dollars',
    value: (r) => r.plan.overRule?.profit ?? NaN
  }
]);
