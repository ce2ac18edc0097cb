import type { Locator, Page } from '@playwright/test';
import type { NotebookPage } from './notebook-page';

/** The dialog in which a report is chosen together, used as a person uses it. */
export class ReportDialog {
  readonly locator: Locator;
  readonly #notebook: NotebookPage;
  readonly #page: Page;

  constructor(notebook: NotebookPage) {
    this.#notebook = notebook;
    this.#page = notebook.page;
    this.locator = this.#page.getByRole('dialog', { name: 'Write a report' });
  }

  /** Opens it, and waits until it tells what would leave. */
  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Notebook', exact: true }).click();
    await this.#page.getByRole('menuitem', { name: /^Write a report/ }).click();
    await this.#isReady();
  }

  /** Waits until the report that is ticked now is put together. */
  async #isReady(): Promise<void> {
    const ready = this.locator.getByTestId('write-report').and(this.#page.locator(':enabled'));
    const failed = this.locator.getByRole('alert');
    await ready.or(failed).first().waitFor({ timeout: 120_000 });
    if (await failed.isVisible()) throw new Error(await this.#notebook.alertText(failed));
  }

  /** Ticks or unticks what a report could have, by the beginning of its words, and waits until that is put together. */
  async tick(words: string, on: boolean): Promise<void> {
    await this.locator.getByRole('checkbox', { name: new RegExp(`^${words}`) }).setChecked(on);
    await this.#isReady();
  }

  /** Writes the report as it is ticked in the dialog. */
  async save(file: string): Promise<void> {
    const [download] = await Promise.all([
      this.#page.waitForEvent('download'),
      this.locator.getByTestId('write-report').click()
    ]);
    await download.saveAs(file);
  }
}
