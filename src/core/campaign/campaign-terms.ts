/** What a campaign costs and brings, and how far it may go. Money in any one currency. */
export interface CampaignTerms {
  readonly costPerContact: number;
  /** Of a customer who accepts, the contact's cost not taken off. */
  readonly profitPerAcceptance: number;
  /** Null: as much as it takes. */
  readonly budget: number | null;
  /** Contacts that can be made; null: as many as wanted. */
  readonly capacity: number | null;
  /** Customers on the list. */
  readonly listSize: number;
  /** Share of the list that would accept if all were called. */
  readonly acceptRate: number;
}

/** The most contacts that list, capacity and budget allow. */
export function mostContacts(terms: CampaignTerms): number {
  const { costPerContact, budget, capacity, listSize } = terms;
  const affordable =
    budget === null || costPerContact === 0 ? Infinity : Math.floor(budget / costPerContact + 1e-9);
  return Math.max(0, Math.min(listSize, capacity ?? Infinity, affordable));
}

/** What calling so many earns if so many of them accept. */
export function profitOf(terms: CampaignTerms, contacts: number, acceptances: number): number {
  return terms.profitPerAcceptance * acceptances - terms.costPerContact * contacts;
}
