import type { CampaignPlan } from '../../core/campaign/campaign-plan';
import type { Sensitivity } from '../../core/campaign/campaign-sensitivity';
import type { CampaignTerms } from '../../core/campaign/campaign-terms';
import type { BandPoint } from '../../core/campaign/profit-band';

/** What a report tells of a campaign. */
export interface CampaignData {
  readonly terms: CampaignTerms;
  readonly plan: CampaignPlan;
  readonly band: readonly BandPoint[];
  readonly sensitivity: readonly Sensitivity[];
  /** The rule's column, to stand in a sentence; null where there is none. */
  readonly rule: string | null;
}
