import type { Locator } from '@playwright/test';
import type { NotebookPage } from './notebook-page';

/** The cell that compares models, used as a person uses it. */
export class ModelsCell {
  readonly #cell: Locator;

  constructor(notebook: NotebookPage) {
    this.#cell = notebook.cell('models');
  }

  /** On whom the models are scored. */
  async chooseScheme(scheme: 'split' | 'random' | 'grouped'): Promise<void> {
    const name = {
      split: 'One split',
      random: 'Cross-validation',
      grouped: 'Copies together'
    }[scheme];
    await this.#cell.getByRole('radio', { name, exact: true }).check({ force: true });
  }

  /** Scores the models on the folds of a file, and waits for the page's answer: what is wrong with it, if anything is. */
  async openFolds(file: string): Promise<string | undefined> {
    await this.#cell
      .getByRole('radio', { name: 'Folds from a file', exact: true })
      .check({ force: true });
    await this.#cell.getByLabel('File with the folds').setInputFiles(file);
    const read = this.#cell.getByTestId('folds-file').filter({ hasText: /^\d+ folds from/ });
    const wrong = this.#cell.getByRole('alert').filter({ hasText: 'cannot be used for the folds' });
    await read.or(wrong).first().waitFor();
    return (await wrong.isVisible()) ? wrong.innerText() : undefined;
  }

  /** Why the models cannot be compared; undefined if they can. */
  async obstacle(): Promise<string | undefined> {
    const obstacle = this.#cell.getByTestId('obstacle');
    return (await obstacle.isVisible()) ? obstacle.innerText() : undefined;
  }

  /** Starts the comparison of the models. */
  async compare(): Promise<void> {
    await this.#cell.getByRole('button', { name: 'Compare', exact: true }).click();
  }
}
