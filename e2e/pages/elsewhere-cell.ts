import type { Locator } from '@playwright/test';
import type { NotebookPage } from './notebook-page';

/** The cell that takes a model elsewhere, used as a person uses it. */
export class ElsewhereCell {
  readonly #notebook: NotebookPage;
  readonly #cell: Locator;

  constructor(notebook: NotebookPage) {
    this.#notebook = notebook;
    this.#cell = notebook.cell('elsewhere');
  }

  /** Chooses a model by its title. @returns false if it is not among those that can be taken */
  async chooseModel(title: string): Promise<boolean> {
    const models = this.#cell.getByLabel('Model', { exact: true });
    await models.waitFor();
    if (!(await models.locator('option').allInnerTexts()).includes(title)) return false;
    await models.selectOption(title);
    return true;
  }

  /** As what the model is taken, by the format's title. */
  async chooseFormat(title: string): Promise<void> {
    await this.#cell.getByRole('radio', { name: title }).check();
  }

  async chooseDialect(title: string): Promise<void> {
    await this.#cell.getByLabel('Database', { exact: true }).selectOption(title);
  }

  /**
   * Saves one of the model's files.
   * @throws Error with the page's own message if the model cannot be written
   */
  async save(name: string, file: string): Promise<void> {
    const button = this.#cell.getByRole('button', { name: `Save ${name}`, exact: true });
    await this.#download(button, () => button.click(), file);
  }

  /**
   * Scores a file by the model that is taken, and saves the scores.
   * @throws Error with the page's own message if the file cannot be scored
   */
  async score(file: string, out: string): Promise<void> {
    const chooser = this.#cell.getByLabel('Choose a file to score');
    await this.#download(chooser, () => chooser.setInputFiles(file), out);
  }

  /** Does what leads to a download and keeps it, unless the cell says what is wrong. */
  async #download(ready: Locator, act: () => Promise<void>, file: string): Promise<void> {
    const alert = this.#cell.getByRole('alert').or(this.#cell.getByTestId('too-large')).first();
    const failure = async (): Promise<never> => {
      await alert.waitFor();
      throw new Error(await this.#notebook.alertText(alert));
    };
    await ready.or(alert).first().waitFor({ state: 'attached' });
    if (await alert.isVisible()) await failure();
    const { page } = this.#notebook;
    const [download] = await Promise.all([
      Promise.race([page.waitForEvent('download'), failure()]),
      act()
    ]);
    await download.saveAs(file);
  }
}
