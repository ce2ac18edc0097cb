import { readFile } from 'node:fs/promises';
import { accessibilityViolations } from './fixtures/accessibility-violations';
import { expect, test } from './fixtures/test';
import type { NotebookPage } from './pages/notebook-page';
import { sampleCsv } from './support/sample-csv';

/** Waits until what was done is kept. */
async function kept({ page }: NotebookPage): Promise<void> {
  await expect(page.getByTestId('kept')).toHaveText('Saved');
}

async function fromMenu({ page }: NotebookPage, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Notebook', exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
}

async function train(notebook: NotebookPage, epochs = 2): Promise<void> {
  await notebook.chooseEngine('simd');
  await notebook.setNumber('epochs', epochs);
  await notebook.runAll();
  expect(await notebook.settled()).toBeUndefined();
  await kept(notebook);
}

const epochsOf = (notebook: NotebookPage) =>
  notebook.cell('model').getByLabel('Epochs', { exact: true });
const probabilityOf = (notebook: NotebookPage) => notebook.cell('predict').locator('.readout b');

test('edits, results and the network are there again on the next visit', async ({
  notebook,
  page
}) => {
  await notebook.goto();
  await train(notebook);
  const before = await probabilityOf(notebook).innerText();
  await notebook.setNumber('train-seed', 7);
  await expect(notebook.cell('train')).toHaveAttribute('data-status', 'stale');
  await kept(notebook);
  await notebook.goto();
  await expect(notebook.cell('train').getByLabel('Seed', { exact: true })).toHaveValue('7');
  await expect(notebook.cell('train')).toHaveAttribute('data-status', 'stale');
  await notebook.setNumber('train-seed', 1);
  await expect(notebook.cell('predict')).toHaveAttribute('data-status', 'done');
  await expect(probabilityOf(notebook)).toHaveText(before);
  await expect(notebook.cell('inspect')).toContainText('only the finished network is kept');

  await fromMenu(notebook, 'Revisions');
  await page.getByRole('button', { name: 'Go back to revision 1', exact: true }).click();
  await expect(notebook.cell('train').getByLabel('Seed', { exact: true })).toHaveValue(/^[17]$/);
});

test('without the rows the model predicts, and the same file brings everything back', async ({
  notebook,
  page
}) => {
  await notebook.goto();
  const file = sampleCsv('bank.csv', 600);
  await page.getByLabel('Open a file of customers').setInputFiles(file);
  await expect(notebook.sourceName).toHaveText('bank.csv');
  await train(notebook);
  await notebook.goto();
  const data = notebook.cell('data');
  await expect(data.getByTestId('rows-missing')).toContainText(
    'The rows of bank.csv are not kept in this browser.'
  );
  await expect(notebook.cell('predict')).toHaveAttribute('data-status', 'done');
  await expect(probabilityOf(notebook)).toContainText('%');
  await expect(notebook.cell('prepare')).toHaveAttribute('data-status', 'failed');
  await page.getByLabel('Open the same file again').setInputFiles(file);
  await expect(data.getByTestId('rows-missing')).toHaveCount(0);
  for (const kind of ['data', 'prepare', 'train', 'evaluate', 'predict'] as const) {
    await expect(notebook.cell(kind)).toHaveAttribute('data-status', 'done');
  }
  await expect(page.getByRole('grid', { name: 'All customers' })).toBeVisible();
});

test('of two tabs one keeps, and the other takes over when asked or when it is alone', async ({
  notebook,
  page,
  context
}) => {
  await notebook.goto();
  await notebook.setNumber('epochs', 3);
  await kept(notebook);
  const { NotebookPage: Page } = await import('./pages/notebook-page');
  const second = new Page(await context.newPage());
  await second.goto();
  await expect(epochsOf(second)).toHaveValue('3');
  await expect(second.page.getByText('Changes here are not kept')).toBeVisible();
  await notebook.setNumber('epochs', 4);
  await second.page.getByRole('button', { name: 'Use it here' }).click();
  await expect(epochsOf(second)).toHaveValue('4');
  await expect(page.getByText('Changes here are not kept')).toBeVisible();
  await second.setNumber('epochs', 5);
  await kept(second);
  await second.page.close();
  await expect(epochsOf(notebook)).toHaveValue('5');
  await expect(page.getByText('Changes here are not kept')).toHaveCount(0);
});

test('a file starts restricted: discarded it leaves nothing, let run it is the notebook', async ({
  notebook,
  page
}, info) => {
  await notebook.goto();
  await notebook.setNumber('epochs', 3);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    fromMenu(notebook, 'Save file')
  ]);
  expect(download.suggestedFilename()).toBe('notebook.loanbook.json');
  const file = info.outputPath('theirs.loanbook.json');
  await download.saveAs(file);
  const text = await readFile(file, 'utf8');
  expect(JSON.parse(text)).toMatchObject({ loanbook: 1, data: { rows: 5000 } });
  await notebook.setNumber('epochs', 9);
  await kept(notebook);

  const open = () => page.getByLabel('Open a notebook file').setInputFiles(file);
  const banner = page.getByRole('region', { name: 'Notebook from elsewhere' });
  await open();
  await expect(banner).toContainText('open the synthetic sample of 5,000 customers');
  await expect(banner).toContainText(
    'a network of 2 hidden layers for 3 epochs when you press Start'
  );
  await expect(notebook.cell('data')).toHaveAttribute('data-status', 'idle');
  expect(await accessibilityViolations(page, { within: ['.guest'] })).toEqual([]);
  await banner.getByRole('button', { name: 'Discard' }).click();
  await expect(epochsOf(notebook)).toHaveValue('9');
  await open();
  await banner.getByRole('button', { name: 'Run' }).click();
  await expect(notebook.cell('data')).toHaveAttribute('data-status', 'done');
  await kept(notebook);
  await notebook.goto();
  await expect(epochsOf(notebook)).toHaveValue('3');
});

test('a link carries the recipe, and is let run once', async ({ notebook, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await notebook.goto();
  await notebook.setNumber('epochs', 6);
  await fromMenu(notebook, 'Copy link');
  await expect(page.getByText('The link is copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await notebook.setNumber('epochs', 8);
  await kept(notebook);
  await page.goto('about:blank');
  await page.goto(link);
  const banner = page.getByRole('region', { name: 'Notebook from elsewhere' });
  await expect(banner).toContainText('This notebook comes from a link');
  await expect(epochsOf(notebook)).toHaveValue('6');
  await banner.getByRole('button', { name: 'Discard' }).click();
  await expect(epochsOf(notebook)).toHaveValue('8');
  expect(page.url()).not.toContain('#n=');
});

test('“Delete everything” leaves nothing behind', async ({ notebook, page }) => {
  await notebook.goto();
  await train(notebook);
  await page.getByRole('button', { name: 'Use dark colours' }).click();
  await fromMenu(notebook, 'Delete everything');
  const loaded = page.waitForEvent('load');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete everything' }).click();
  await loaded;
  await notebook.sourceName.waitFor();
  await expect(epochsOf(notebook)).toHaveValue('30');
  await expect(notebook.cell('train')).toHaveAttribute('data-status', 'idle');
  await expect(notebook.cell('runs')).toContainText('Every training run will stand here');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});
