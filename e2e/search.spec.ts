import type { Locator } from '@playwright/test';
import { accessibilityViolations } from './fixtures/accessibility-violations';
import { expect, test } from './fixtures/test';
import type { NotebookPage } from './pages/notebook-page';
import { keptValues } from './support/kept-values';

/** A grid that is done in seconds: widths × two optimizers, one value of all else. */
async function smallGrid(notebook: NotebookPage, neurons: string, epochs: number): Promise<void> {
  const cell = notebook.cell('search');
  const fill = (label: string, value: string) =>
    cell.getByLabel(label, { exact: true }).fill(value);
  await fill('Learning rates', '0.01');
  await fill('Dropouts', '0.2');
  await fill('Units n', neurons);
  await fill('Epochs', String(epochs));
  await fill('Batch size', '50');
}

const leaderboard = (cell: Locator) => cell.getByRole('table', { name: /^Leaderboard/ });
const bar = (cell: Locator) => cell.getByRole('progressbar', { name: 'Search' });
const choose = (cell: Locator, name: string) =>
  cell.getByRole('radio', { name, exact: true }).check({ force: true });

test('a grid is searched, its winner chosen by any measure and taken to the Model cell', async ({
  notebook,
  page
}) => {
  await notebook.goto();
  const cell = notebook.cell('search');
  await smallGrid(notebook, '4, 8', 1);
  await expect(bar(cell)).toHaveAttribute('aria-valuetext', '4 runs to do');
  await notebook.pressSearch('Start');
  await expect(cell).toHaveAttribute('data-status', 'done', { timeout: 60_000 });
  const rows = leaderboard(cell).locator('tbody tr');
  await expect(rows).toHaveCount(4);
  await expect(cell.getByRole('region', { name: 'Winner' })).toContainText(
    'Best of 4 by the highest validation accuracy'
  );

  // The leaderboard follows the measure: the first row has the lowest loss of all.
  await choose(cell, 'Loss');
  await expect(cell).toHaveAttribute('data-status', 'done');
  const losses = (await rows.locator('td:nth-child(5)').allInnerTexts()).map(Number);
  expect(losses).toEqual(losses.toSorted((a, b) => a - b));
  await expect(cell.getByRole('region', { name: 'Winner' })).toContainText(losses[0]!.toFixed(4));
  const times = leaderboard(cell).getByRole('columnheader', { name: 'Time' });
  await times.getByRole('button').click();
  await expect(times).toHaveAttribute('aria-sort', 'ascending');
  expect(await accessibilityViolations(page, { within: ['section[data-cell=search]'] })).toEqual(
    []
  );

  await notebook.takeWinner();
  await expect(notebook.cell('model').getByLabel('Epochs', { exact: true })).toHaveValue('1');
  await expect(cell).toContainText('The Model cell has this recipe');
  await expect(leaderboard(cell)).toContainText('in use');
});

test('a search can be paused and resumed; after a reload it goes on with the rest', async ({
  notebook,
  page
}) => {
  await notebook.goto();
  const cell = notebook.cell('search');
  await smallGrid(notebook, '90, 100', 20);
  await cell.getByLabel('Runs at a time', { exact: true }).fill('1');
  await notebook.pressSearch('Start');
  await notebook.pressSearch('Pause');
  await expect(bar(cell)).toHaveAttribute('aria-valuetext', /^paused/);
  await notebook.pressSearch('Resume');
  const done = leaderboard(cell).getByRole('row', { name: /\bdone\b/ });
  await expect(done.first()).toBeVisible({ timeout: 90_000 });
  await expect.poll(() => keptValues(page, 'searches')).not.toEqual([]);

  await page.reload();
  await notebook.sourceName.waitFor();
  await smallGrid(notebook, '90, 100', 20);
  await expect(bar(cell)).toHaveAttribute('aria-valuetext', /^[123] of 4 runs (is|are) kept/);
  await notebook.pressSearch('Go on');
  await expect(cell).toHaveAttribute('data-status', 'running');
  await notebook.pressSearch('Stop');
  await expect(cell).toHaveAttribute('data-status', 'stopped');
  await notebook.pressSearch('Start over');
  await expect(bar(cell)).toHaveAttribute('aria-valuetext', /^0 of 4 runs/, { timeout: 30_000 });
  await notebook.pressSearch('Stop');
});

test('halving draws recipes and lets only the best go on', async ({ notebook }) => {
  test.slow();
  await notebook.goto();
  const cell = notebook.cell('search');
  await notebook.chooseSearchMethod('halving');
  await cell.getByLabel('Recipes to draw').selectOption('9');
  await cell.getByLabel('Epochs of the first round').fill('1');
  await notebook.pressSearch('Start');
  await expect(cell).toHaveAttribute('data-status', 'done', { timeout: 120_000 });
  await expect(leaderboard(cell).getByRole('row', { name: /let go after 1/ })).toHaveCount(6);
  await expect(leaderboard(cell).getByRole('row', { name: /\bdone\b/ })).toHaveCount(3);
  await expect(cell.getByRole('region', { name: 'Winner' })).toContainText(
    'lowest validation loss'
  );
});
