import type { Locator } from '@playwright/test';
import type { NotebookPage } from './notebook-page';

/** The cell that explains a network, used as a person uses it. */
export class ExplainCell {
  readonly #cell: Locator;

  constructor(notebook: NotebookPage) {
    this.#cell = notebook.cell('explain');
  }

  /**
   * Chooses the customer at a position of the file, from 0, to be explained, and waits for the page's answer: what is
   * wrong with it, if anything is.
   */
  async pick(position: number): Promise<string | undefined> {
    const row = this.#cell.getByLabel('Row', { exact: true });
    await row.fill(String(position + 1));
    const name = `row ${(position + 1).toLocaleString('en-US')} has`;
    const explained = this.#cell.getByTestId('explain-words').filter({ hasText: name });
    const wrong = this.#cell.getByRole('alert');
    await explained.or(wrong).first().waitFor();
    return (await wrong.isVisible()) ? wrong.innerText() : undefined;
  }

  /** Explains the network. */
  async explain(): Promise<void> {
    await this.#cell.getByRole('button', { name: 'Explain the network' }).click();
  }
}
