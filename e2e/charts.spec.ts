import { readFile } from 'node:fs/promises';
import { accessibilityViolations } from './fixtures/accessibility-violations';
import { expect, test } from './fixtures/test';

test('every chart has its table and can be saved', async ({ notebook, page }) => {
  await notebook.goto();
  const charts = notebook.cell('charts').getByTestId('chart');
  await expect(charts.locator('svg.marks')).toHaveCount(9);
  for (const chart of await charts.all()) {
    await chart.getByRole('button', { name: 'Table' }).click();
    const table = notebook
      .cell('charts')
      .getByRole('group', { name: /^Table: / })
      .getByRole('table');
    await expect(table).toBeVisible();
    await chart.getByRole('button', { name: 'Hide table' }).click();
    await expect(table).toHaveCount(0);
  }
  const first = charts.first();
  for (const [format, start] of [
    ['SVG', '<svg'],
    ['PNG', '\x89PNG']
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      first.getByRole('button', { name: format }).click()
    ]);
    const bytes = await readFile(await download.path());
    expect(bytes.toString('latin1').startsWith(start)).toBe(true);
    expect(bytes.length).toBeGreaterThan(1000);
  }
  await first.getByRole('button', { name: 'Table' }).click();
  for (const [format, start] of [
    ['CSV', 'Personal loan,Customers,Share of all\nNo,4519,'],
    ['JSON', '[\n  {\n    "Personal loan": "No",\n    "Customers": 4519,']
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      notebook.cell('charts').getByRole('button', { name: format, exact: true }).click()
    ]);
    expect((await readFile(await download.path(), 'utf8')).startsWith(start)).toBe(true);
  }
});

test('a bar tells its figures', async ({ notebook, page }) => {
  await notebook.goto();
  const chart = notebook.cell('charts').getByTestId('chart').first();
  await chart.locator('svg.marks').scrollIntoViewIfNeeded();
  await chart.locator('.mark-rect path').first().hover();
  await expect(page.locator('#vg-tooltip-element')).toContainText('4,519');
});

test('axe finds nothing inside a chart', async ({ notebook, page }) => {
  await notebook.goto();
  const charts = notebook.cell('charts').getByTestId('chart');
  await expect(charts.locator('svg.marks')).toHaveCount(9);
  await charts.nth(6).evaluate((figure) => figure.setAttribute('id', 'looked-at'));
  expect(await accessibilityViolations(page, { within: ['#looked-at'] })).toEqual([]);
});
