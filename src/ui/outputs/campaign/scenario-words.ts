import type { Scenario } from '../../../core/campaign/campaign-plan';
import type { Sensitivity } from '../../../core/campaign/campaign-sensitivity';
import type { NumberFormat } from '../../../core/format';

/** What a way to run the campaign is called. */
export function scenarioWords(kind: Scenario['kind'], rule: string | null): string {
  switch (kind) {
    case 'everybody':
      return 'Contact everybody';
    case 'random':
      return 'As many as the model, chosen at random';
    case 'rule':
      return `By ${rule ?? 'one column'} alone`;
    case 'model':
      return 'This model';
  }
}

/** What an assumption is called, and how its value reads. */
export const assumptionWords: Readonly<
  Record<Sensitivity['assumption'], { readonly label: string; readonly format: NumberFormat }>
> = {
  costPerContact: { label: 'Cost of a contact', format: 'dollars-cents' },
  profitPerAcceptance: { label: 'Profit of an acceptance', format: 'dollars-cents' },
  acceptRate: { label: 'Acceptance rate', format: 'share' }
};
