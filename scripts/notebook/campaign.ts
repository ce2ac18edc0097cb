import type { NotebookPage } from '../../e2e/pages/notebook-page';
import type { NotebookArguments } from './arguments.ts';
import { failureWords } from './failure-words.ts';
import { CampaignCell } from '../../e2e/pages/campaign-cell';

/**
 * Gives the Campaign cell its terms and waits until it is planned on them.
 *
 * @throws Error with the page's own message, if the cell fails.
 */
export async function planCampaign(
  notebook: NotebookPage,
  { costPerContact, profitPerAcceptance, budget }: NonNullable<NotebookArguments['campaign']>
): Promise<void> {
  await new CampaignCell(notebook).setTerms({ costPerContact, profitPerAcceptance, budget });
  if ((await notebook.settled()) !== undefined) {
    throw new Error(await failureWords(notebook, 'campaign'));
  }
}

/** Saves the contact list that the Campaign cell has made. */
export async function saveContacts(notebook: NotebookPage, file: string): Promise<void> {
  await new CampaignCell(notebook).saveContacts(file);
}
