import { expect, test } from './fixtures/test';

test('filters say how many customers are left', async ({ notebook }) => {
  await notebook.goto();
  const cell = notebook.cell('data');
  await cell.getByRole('button', { name: 'Filter', exact: true }).click();
  await cell.getByLabel('Column', { exact: true }).selectOption('Income');
  await cell.getByLabel('Comparison').selectOption({ label: 'is at least' });
  await cell.getByLabel('Value', { exact: true }).fill('118');
  await cell.getByRole('button', { name: 'Add filter' }).click();
  await expect(cell.getByRole('status').filter({ hasText: 'of 5,000 customers' })).toContainText(
    '922 of 5,000 customers'
  );
  await cell.getByRole('button', { name: /Remove the filter/ }).click();
  await expect(cell).toContainText('5,000 customers');
});

test('first and last ten are one key away', async ({ notebook, page }) => {
  await notebook.goto();
  const grid = page.getByRole('grid', { name: 'All customers' });
  await grid.focus();
  await page.keyboard.press('l');
  await expect(notebook.cell('data')).toContainText('to 5,000 of 5,000');
  await page.keyboard.press('f');
  await expect(notebook.cell('data')).toContainText('Rows 1 to');
});
