import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';
import type { EngineChoice } from '../../src/compute/training-protocol';
import { engineLabel } from '../../src/ui/outputs/engine-words';

/** The notebook's cells, in the order of the page. */
export const cellKinds = [
  'introduction',
  'data',
  'summary',
  'charts',
  'findings',
  'prepare',
  'leaks',
  'strangers',
  'model',
  'search',
  'train',
  'evaluate',
  'models',
  'inspect',
  'predict',
  'explain',
  'campaign',
  'fair',
  'omit',
  'card',
  'elsewhere',
  'runs',
  'lessons',
  'conclusion'
] as const;

export type CellKind = (typeof cellKinds)[number];

/** Cells that people add. */
export type AddedKind = 'query' | 'chart';

/** Cells that "Run all" leaves alone. */
export const onDemandKinds: readonly string[] = [
  'strangers',
  'search',
  'models',
  'explain',
  'omit'
] satisfies readonly CellKind[];

/** The page's answer to a file. */
export type OpenAnswer =
  | { readonly kind: 'opened' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'asks-target' };

/** How often the cells are looked at while they run. */
const lookMs = 100;

/** Loanbook's page, used as a person uses it: shared by the end-to-end tests and the headless run. */
export class NotebookPage {
  readonly page: Page;
  readonly sourceName: Locator;
  readonly dataError: Locator;
  readonly targetQuestion: Locator;
  readonly runAllButton: Locator;
  readonly exportButton: Locator;

  constructor(page: Page) {
    this.page = page;
    this.sourceName = page.getByTestId('source-name');
    this.dataError = page.getByTestId('data-error');
    this.targetQuestion = page.getByTestId('target-question');
    this.runAllButton = page.getByTestId('run-all');
    this.exportButton = page.getByTestId('export-results');
  }

  /** Loads the page and waits until it shows the customers that it opens with. */
  async goto(url = './'): Promise<void> {
    await this.page.goto(url);
    await this.sourceName.waitFor();
  }

  cell(kind: CellKind | AddedKind): Locator {
    return this.page.locator(`section[data-cell=${kind}]`);
  }

  /** Adds a cell below the last one, by the title of its kind. */
  async addCell(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add a cell at the end' }).click();
    await this.page.getByRole('menuitem', { name: new RegExp(`^${title}\\b`) }).click();
  }

  /** Shows a cell as code. */
  async showCode(kind: CellKind): Promise<void> {
    const menu = this.cell(kind).getByRole('button', { name: /^What to do with/ });
    await menu.click();
    await this.page.getByRole('menuitem', { name: /^Show as code/ }).click();
  }

  /** `data-status` of every cell that the page has, by kind. */
  async statuses(): Promise<ReadonlyMap<string, string>> {
    const pairs = await this.page
      .locator('section[data-cell]')
      .evaluateAll((cells) =>
        cells.map((cell): [string, string] => [
          cell.getAttribute('data-cell') ?? '',
          cell.getAttribute('data-status') ?? ''
        ])
      );
    return new Map(pairs);
  }

  /** Opens a file by the button's input and waits for the page's answer. */
  async openFile(file: string): Promise<OpenAnswer> {
    await this.page.getByLabel('Open a file of customers').setInputFiles(file);
    return this.#answer(path.basename(file));
  }

  /** The columns that the page found, those first that could be the target. */
  async targetColumns(): Promise<readonly string[]> {
    return this.#valuesOf(this.targetQuestion.locator('select option'));
  }

  /** The values of the chosen target column. */
  async targetValues(): Promise<readonly string[]> {
    return this.#valuesOf(this.targetQuestion.locator('input[type=radio]'));
  }

  /** Answers the page's question for the target: first the column, whose values are then offered. */
  async chooseTargetColumn(column: string): Promise<void> {
    await this.targetQuestion.locator('select').selectOption(column);
  }

  /** Chooses the value that means "accepted", confirms, and waits for the page's answer. */
  async confirmTarget(value: string, fileName: string): Promise<OpenAnswer> {
    const radio = `input[type=radio][value=${JSON.stringify(value)}]`;
    await this.targetQuestion.locator(radio).check();
    await this.page.getByTestId('target-confirm').click();
    await this.targetQuestion.waitFor({ state: 'hidden' });
    return this.#answer(fileName);
  }

  async chooseRecipe(recipe: 'reference' | 'recommended'): Promise<void> {
    const name = { reference: 'Reference', recommended: 'Recommended' }[recipe];
    await this.cell('model').getByRole('radio', { name, exact: true }).check();
  }

  async chooseEngine(engine: EngineChoice): Promise<void> {
    const name = engineLabel(engine);
    await this.cell('train').getByRole('radio', { name, exact: true }).check({ force: true });
  }

  /** Types a number and leaves the field, which is when the page takes it. */
  async setNumber(
    field: 'split-seed' | 'search-seed' | 'train-seed' | 'epochs',
    value: number
  ): Promise<void> {
    const input = {
      'split-seed': this.cell('prepare').getByLabel('Split seed', { exact: true }),
      'search-seed': this.cell('search').getByLabel('Seed of the search', { exact: true }),
      'train-seed': this.cell('train').getByLabel('Seed', { exact: true }),
      epochs: this.cell('model').getByLabel('Epochs', { exact: true })
    }[field];
    await input.fill(String(value));
    await input.blur();
  }

  async chooseSearchMethod(method: 'grid' | 'halving'): Promise<void> {
    const name = { grid: 'Grid', halving: 'Random with halving' }[method];
    await this.cell('search').getByRole('radio', { name, exact: true }).check({ force: true });
  }

  /** Presses a button of the Search cell, by its name: Start, Pause, Resume, Stop, Go on, Start over. */
  async pressSearch(name: string): Promise<void> {
    const controls = this.cell('search').getByRole('group', { name: 'Search', exact: true });
    await controls.getByRole('button', { name, exact: true }).click();
  }

  /** Gives the Model cell the recipe of the search's winner. */
  async takeWinner(): Promise<void> {
    await this.cell('search').getByRole('button', { name: 'Use this recipe' }).click();
  }

  /**
   * Trains the network again without each of these columns alone.
   *
   * @returns the first column that the network does not see, if there is one: nothing is trained then
   */
  async trainWithout(columns: readonly string[]): Promise<string | undefined> {
    const cell = this.cell('omit');
    const boxes = cell.getByRole('checkbox');
    const names = await this.#valuesOf(boxes);
    const unknown = columns.find((name) => !names.includes(name));
    if (unknown !== undefined) return unknown;
    for (const [at, name] of names.entries()) {
      await boxes.nth(at).setChecked(columns.includes(name));
    }
    await cell.getByRole('button', { name: 'Train without' }).click();
    return undefined;
  }

  /** Presses "Save as Markdown" (or JSON) of the model card and keeps what the browser downloads. */
  async saveCard(file: string, format: 'Markdown' | 'JSON'): Promise<void> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.cell('card')
        .getByRole('button', { name: `Save as ${format}` })
        .click()
    ]);
    await download.saveAs(file);
  }

  async runAll(): Promise<void> {
    await this.runAllButton.click();
  }

  /**
   * Waits, as long as it takes, until every cell is done or one of them failed. Cells on demand need not
   * have run.
   *
   * @param onLook called with the cells' status by kind at every look
   * @returns the cell that failed or was stopped, if one did
   */
  async settled(
    onLook?: (statuses: ReadonlyMap<string, string>) => void | Promise<void>
  ): Promise<string | undefined> {
    for (;;) {
      const statuses = await this.statuses();
      await onLook?.(statuses);
      const awaited = [...statuses].filter(([kind]) => !onDemandKinds.includes(kind));
      const failed = awaited.find(([, status]) => ['failed', 'stopped'].includes(status));
      if (failed) return failed[0];
      if (awaited.length > 0 && awaited.every(([, status]) => status === 'done')) return undefined;
      await delay(lookMs);
    }
  }

  /** The words of an alert: its paragraph where it has one, without its buttons. */
  async alertText(alert: Locator): Promise<string> {
    const paragraph = alert.locator('p').first();
    const words = (await paragraph.count()) > 0 ? paragraph : alert;
    return (await words.innerText()).trim();
  }

  /** Presses "Export results" and saves what the browser downloads. */
  async exportResults(file: string): Promise<void> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.exportButton.click()
    ]);
    await download.saveAs(file);
  }

  /** Chooses an entry of the notebook's menu and saves what the browser downloads. */
  async saveAs(entry: string, file: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Notebook', exact: true }).click();
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('menuitem', { name: entry }).click()
    ]);
    await download.saveAs(file);
  }

  async #answer(fileName: string): Promise<OpenAnswer> {
    const opened = this.sourceName.filter({ hasText: fileName });
    const answers = opened.or(this.dataError).or(this.targetQuestion);
    await answers.first().waitFor({ timeout: 120_000 });
    if (await this.targetQuestion.isVisible()) return { kind: 'asks-target' };
    if (await this.dataError.isVisible()) {
      return { kind: 'failed', message: await this.alertText(this.dataError) };
    }
    return { kind: 'opened' };
  }

  #valuesOf(choices: Locator): Promise<readonly string[]> {
    return choices.evaluateAll((elements) =>
      elements.map((element) => element.getAttribute('value') ?? '').filter((value) => value !== '')
    );
  }
}
