import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { accessibilityViolations } from './fixtures/accessibility-violations';
import { expect, test } from './fixtures/test';
import type { NotebookPage } from './pages/notebook-page';
import { keptValues } from './support/kept-values';

/** Trains and waits until the ledger has noted it. */
async function train(notebook: NotebookPage): Promise<void> {
  const runs = notebook.cell('runs').getByRole('checkbox');
  const before = await runs.count();
  const press = notebook.cell('train').getByRole('button', { name: /^(Start|Train again)$/ });
  await press.click();
  await expect(runs).toHaveCount(before + 1, { timeout: 60_000 });
}

async function twoRuns(notebook: NotebookPage): Promise<void> {
  await notebook.goto();
  await notebook.chooseEngine('simd');
  await notebook.setNumber('epochs', 2);
  await train(notebook);
  await notebook.setNumber('train-seed', 2);
  await train(notebook);
}

async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click()
  ]);
  return readFile(await file.path(), 'utf8');
}

test('runs are noted, compared, renamed for good, and used again', async ({ notebook, page }) => {
  await notebook.goto();
  const cell = notebook.cell('runs');
  await expect(cell).toContainText('Every training run will stand here');
  await twoRuns(notebook);

  await cell.getByRole('checkbox', { name: 'Compare Custom · seed 2' }).check();
  await cell.getByRole('checkbox', { name: 'Compare Custom · seed 1' }).check();
  const differences = cell.getByRole('table', { name: 'Settings in which' });
  await expect(differences.getByRole('row')).toHaveText([/Setting/, /Seed\s*2\s*1/]);
  const scores = cell.getByRole('table', { name: 'Scores of the compared runs' });
  await expect(scores.getByRole('row', { name: 'Accuracy' })).toContainText('%');
  await expect(cell.getByTestId('chart').locator('svg.marks')).toHaveCount(1);
  await expect(cell.getByTestId('chart')).toContainText('validation loss');
  await cell.getByRole('radio', { name: 'Accuracy' }).check({ force: true });
  await expect(cell.getByTestId('chart')).toContainText('validation accuracy');
  await cell.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(cell.getByRole('group', { name: /^Table:/ }).getByRole('row')).toHaveCount(3);
  expect(await accessibilityViolations(page, { within: ['[data-cell=runs]'] })).toEqual([]);

  const name = cell.getByRole('textbox', { name: 'Name of the run' }).first();
  await name.fill('The good one');
  await name.press('Enter');
  await expect
    .poll(() => keptValues(page, 'runs'))
    .toContainEqual(expect.objectContaining({ name: 'The good one' }));
  await page.reload();
  await expect(cell.getByRole('checkbox', { name: 'Compare The good one' })).toBeVisible();
  await expect(cell.getByRole('checkbox')).toHaveCount(2);

  await cell.getByRole('button', { name: 'Use the recipe of The good one again' }).click();
  await expect(notebook.cell('train').getByLabel('Seed', { exact: true })).toHaveValue('2');
  await expect(notebook.cell('model').getByLabel('Epochs', { exact: true })).toHaveValue('2');
});

test('runs are exported, and deleted with a way back', async ({ notebook, page }) => {
  await twoRuns(notebook);
  const cell = notebook.cell('runs');
  const json = JSON.parse(await download(page, 'Export all 2 runs as JSON')) as {
    runs: { seed: number; epochs: unknown[] }[];
  };
  expect(json.runs.map(({ seed, epochs }) => [seed, epochs.length])).toEqual([
    [2, 2],
    [1, 2]
  ]);
  await cell.getByRole('checkbox', { name: 'Compare Custom · seed 1' }).check();
  const csv = await download(page, 'Export the chosen run as CSV');
  // A head, and two epochs with loss and accuracy on training and validation.
  expect(csv.trim().split('\n')).toHaveLength(1 + 2 * 4);

  await cell.getByRole('button', { name: 'Delete Custom · seed 1' }).click();
  await expect(cell.getByRole('checkbox')).toHaveCount(1);
  await page.locator('[data-sonner-toast]').getByRole('button', { name: 'Undo' }).click();
  await expect(cell.getByRole('checkbox')).toHaveCount(2);

  await cell.getByRole('button', { name: 'Delete all…' }).click();
  const question = page.getByRole('alertdialog', { name: 'Delete all 2 runs?' });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(cell.getByRole('checkbox')).toHaveCount(2);
  await cell.getByRole('button', { name: 'Delete all…' }).click();
  await question.getByRole('button', { name: 'Delete all 2 runs' }).click();
  await expect(cell).toContainText('Every training run will stand here');
  await expect.poll(() => keptValues(page, 'runs')).toEqual([]);
  await page.reload();
  await notebook.sourceName.waitFor();
  await expect(cell).toContainText('Every training run will stand here');
});

test('a stopped run is noted as stopped', async ({ notebook }) => {
  await notebook.goto();
  await notebook.chooseEngine('cpu');
  const cell = notebook.cell('train');
  await cell.getByRole('button', { name: 'Step a batch' }).click();
  await expect(cell.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /paused/i);
  await cell.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(cell).toHaveAttribute('data-status', 'stopped');
  await expect(notebook.cell('runs')).toContainText('Stopped after 0 of 30 epochs');
});
