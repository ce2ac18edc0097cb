import type { CampaignTerms } from '../core/campaign/campaign-terms';
import type { ContactRules } from '../core/campaign/contact-list';

/** A campaign as its cell keeps it; null: as the open customers are. */
export interface CampaignParams extends ContactRules {
  readonly costPerContact: number;
  readonly profitPerAcceptance: number;
  readonly budget: number | null;
  readonly capacity: number | null;
  readonly listSize: number | null;
  readonly acceptRate: number | null;
}

/** The campaign's terms for a file of so many customers, of whom so many accepted. */
export function termsOf(
  params: CampaignParams,
  { rowCount, acceptedCount }: { readonly rowCount: number; readonly acceptedCount: number }
): CampaignTerms {
  const { costPerContact, profitPerAcceptance, budget, capacity } = params;
  return {
    costPerContact,
    profitPerAcceptance,
    budget,
    capacity,
    listSize: params.listSize ?? rowCount,
    acceptRate: params.acceptRate ?? acceptedCount / rowCount
  };
}
