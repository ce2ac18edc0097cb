import { campaignCell } from '../../cells/campaign-cell';
import { dataCell } from '../../cells/data-cell';
import type { CampaignPlan } from '../../core/campaign/campaign-plan';
import { campaignSensitivity, type Sensitivity } from '../../core/campaign/campaign-sensitivity';
import type { CampaignTerms } from '../../core/campaign/campaign-terms';
import type { BandPoint } from '../../core/campaign/profit-band';
import { campaignFigures } from '../figures/campaign-figures';
import { aggregatesOf, type SectionMaker } from './section-maker';

export interface CampaignData {
  readonly terms: CampaignTerms;
  readonly plan: CampaignPlan;
  readonly band: readonly BandPoint[];
  readonly sensitivity: readonly Sensitivity[];
  /** The rule's column, to stand in a sentence; null where there is none. */
  readonly rule: string | null;
}

/** How many to call and what that earns; whom is in the contact list, which no report has. */
export const campaignSection: SectionMaker<CampaignData> = {
  kind: 'campaign',
  cell: campaignCell.kind,
  offer: ({ scope }) =>
    aggregatesOf(scope.freshResult(dataCell) && scope.freshResult(campaignCell)),
  collect({ scope }) {
    const { basis, terms, plan, band } = scope.freshResult(campaignCell)!;
    const column = scope
      .freshResult(dataCell)!
      .columns.find(({ schema }) => schema.name === basis.rule?.column);
    return {
      terms,
      plan,
      band,
      sensitivity: campaignSensitivity(basis, terms, plan.bestN),
      rule: column ? column.schema.label.toLowerCase() : null
    };
  },
  figures: campaignFigures
};
