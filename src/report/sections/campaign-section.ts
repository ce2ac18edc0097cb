import { campaignCell } from '../../cells/campaign-cell';
import { dataCell } from '../../cells/data-cell';
import { campaignSensitivity } from '../../core/campaign/campaign-sensitivity';
import { campaignFigures } from '../figures/campaign-figures';
import type { CampaignData } from './campaign-data';
import { aggregatesOf, type SectionMaker } from './section-maker';

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
