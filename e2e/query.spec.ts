import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures/test';
import type { NotebookPage } from './pages/notebook-page';

async function openQuery(notebook: NotebookPage): Promise<{ cell: Locator; editor: Locator }> {
  await notebook.goto();
  const cell = notebook.cell('query');
  await cell.scrollIntoViewIfNeeded();
  // The editor itself, once it has taken the plain field's place.
  const editor = cell.locator('.cm-content');
  await expect(editor).toHaveAccessibleName('Query');
  return { cell, editor };
}

test('a question of one’s own becomes a table', async ({ notebook, context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { cell, editor } = await openQuery(notebook);
  const table = cell.getByRole('table');
  await expect(editor).toContainText("rate: op.mean(d => d['Personal Loan'])");
  await expect(table.getByRole('columnheader', { name: 'rate' })).toBeVisible();

  await editor.fill(
    "filter(d => d.Income > 100).groupby('Education').count().orderby('Education')"
  );
  await expect(table.getByRole('columnheader')).toHaveText(['Education', 'count']);
  await expect(table.getByRole('cell').first()).toHaveText('Undergraduate');
  await expect(cell).toContainText('3 rows');

  await cell.getByRole('button', { name: 'Copy as CSV' }).click();
  await expect(cell.getByText('Copied 3 rows')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Education,count\n1,\d+\n2,\d+\n3,\d+\n$/);

  await cell.getByLabel('Name of the table').fill('rich');
  await page.keyboard.press('Enter');
  await expect(cell.getByRole('table', { name: 'Table rich' })).toBeVisible();
});

test('what is wrong is said at its place, and the last table stays', async ({ notebook, page }) => {
  const { cell, editor } = await openQuery(notebook);
  const table = cell.getByRole('table');
  await expect(table).toBeVisible();
  await editor.fill('filter(d => d.Incme > 100)');
  await expect(cell.getByText('Did you mean “Income”?')).toBeVisible();
  await expect(cell.locator('.cm-lintRange-error')).toHaveText('Incme');
  await expect(table.getByRole('columnheader', { name: 'rate' })).toBeVisible();

  await editor.fill(`filter(d => d.constructor.constructor('fetch("https://example.org")')())`);
  await expect(cell.getByText('Only functions of op can be called')).toBeVisible();

  // Columns are offered; the keyboard is not caught.
  await editor.fill('');
  await editor.focus();
  await page.keyboard.type('filter(d => d.Inc');
  await expect(page.getByRole('option', { name: 'Income' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type(' > 200');
  await expect(cell).toContainText(/\d+ rows/);
  await page.keyboard.press('Tab');
  await expect(editor).not.toBeFocused();
});

test('a long query is stopped, and nothing else is lost', async ({ notebook }) => {
  const { cell, editor } = await openQuery(notebook);
  await expect(cell.getByRole('table')).toBeVisible();
  await editor.fill("groupby('ID').pivot('ID', {n: op.count(), m: op.mean('Income')})");
  await editor.blur();
  await cell.getByRole('button', { name: 'Stop' }).click();
  await expect(cell).toHaveAttribute('data-status', 'stopped');
  await editor.fill('count()');
  await expect(cell.getByRole('cell')).toHaveText(['5,000']);
  await expect(notebook.cell('data')).toHaveAttribute('data-status', 'done');
});
