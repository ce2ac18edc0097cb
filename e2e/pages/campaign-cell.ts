import type { Locator } from '@playwright/test';
import type { NotebookPage } from './notebook-page';

/** The cell that plans a campaign, used as a person uses it. */
export class CampaignCell {
  readonly #notebook: NotebookPage;
  readonly #cell: Locator;

  constructor(notebook: NotebookPage) {
    this.#notebook = notebook;
    this.#cell = notebook.cell('campaign');
  }

  /** Gives it its terms; without a budget it may cost as much as it takes. */
  async setTerms(terms: {
    costPerContact: number;
    profitPerAcceptance: number;
    budget: number | null;
  }): Promise<void> {
    await this.#cell.getByLabel('Cost of a contact').fill(String(terms.costPerContact));
    await this.#cell.getByLabel('Profit of an acceptance').fill(String(terms.profitPerAcceptance));
    const limited = this.#cell.getByRole('switch', { name: 'Limited budget' });
    await limited.setChecked(terms.budget !== null);
    if (terms.budget !== null)
      await this.#cell.getByLabel('Budget', { exact: true }).fill(String(terms.budget));
  }

  /** Presses "Save the contact list" and keeps what the browser downloads. */
  async saveContacts(file: string): Promise<void> {
    const [download] = await Promise.all([
      this.#notebook.page.waitForEvent('download'),
      this.#cell.getByRole('button', { name: 'Save the contact list' }).click()
    ]);
    await download.saveAs(file);
  }
}
