import { expect, test } from './fixtures/test';

test('a chart of one’s own: built, written, selected in, followed', async ({ notebook, page }) => {
  await notebook.goto();
  await notebook.addCell('Chart');
  await notebook.addCell('Chart');
  const first = page.locator('#chart');
  const second = page.locator('#chart-2');
  await first.scrollIntoViewIfNeeded();
  const title = first.getByTestId('chart').getByRole('heading');
  await expect(title).toContainText('Share that accepted: highest for');

  await first.getByLabel('Across', { exact: true }).selectOption('Income');
  await first.getByLabel('Across: as').selectOption('In ranges');
  await first.getByLabel('Upwards', { exact: true }).selectOption('Number of customers');
  await expect(title).toContainText('Customers: highest for income');
  await first.getByRole('button', { name: 'Table' }).click();
  await expect(first.getByRole('columnheader')).toHaveText(['Income', 'Customers']);

  // By the pointer, and by keyboard.
  await first.getByLabel('Select customers in this chart').click();
  const chosen = first.getByRole('group', { name: 'Selection in this chart' });
  await expect(chosen).toContainText('Nothing is selected');
  await first.getByLabel('Income from').fill('100');
  await expect(chosen).toContainText(/\d+ customers with Income \$100k to/);

  await second.scrollIntoViewIfNeeded();
  await second.getByLabel('Shows what is selected in').selectOption('Chart');
  await expect(second.getByTestId('chart')).toContainText('those with Income $100k to');
  await first.getByRole('button', { name: 'Clear the selection' }).click();
  await expect(second.getByTestId('chart')).toContainText('5,000 customers');
});

test('a brush over a chart selects, and what cannot be drawn is said', async ({
  notebook,
  page
}) => {
  await notebook.goto();
  await notebook.addCell('Chart');
  const cell = page.locator('#chart');
  await cell.scrollIntoViewIfNeeded();
  await cell.getByLabel('Across', { exact: true }).selectOption('Income');
  await cell.getByLabel('Across: as').selectOption('In ranges');
  await cell.getByLabel('Select customers in this chart').click();
  const plot = cell.locator('svg.marks');
  await expect(plot.locator('.brush_brush').first()).toBeAttached();
  const { x, y, width, height } = (await plot.boundingBox())!;
  await page.mouse.move(x + width * 0.4, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.7, y + height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(cell.getByRole('group', { name: 'Selection in this chart' })).toContainText(
    /[\d,]+ customers with Income \$/
  );

  await cell.getByLabel('Across', { exact: true }).selectOption('ZIP code');
  await expect(cell.getByRole('alert')).toContainText(/ZIP code has \d+ different values/);
  await cell.getByLabel('Across', { exact: true }).selectOption('Education');
  await expect(cell.getByRole('alert')).toHaveCount(0);
});

test('a chart written as Vega-Lite is drawn, or its fault is shown', async ({ notebook, page }) => {
  await notebook.goto();
  await notebook.addCell('Chart');
  const cell = page.locator('#chart');
  await cell.scrollIntoViewIfNeeded();
  await cell.getByRole('radio', { name: 'Vega-Lite', exact: true }).check({ force: true });
  const editor = cell.locator('.cm-content');
  await expect(editor).toContainText('"mark": "bar"');
  const spec = { mark: 'point', encoding: { x: { field: 'Income' }, y: { field: 'CCAvg' } } };
  await editor.fill(JSON.stringify(spec));
  const chart = cell.getByTestId('chart');
  await expect(chart).toContainText('Card spending against income');
  await expect(chart).toContainText('A sample of 2,000 of 5,000 customers');

  await editor.fill(JSON.stringify({ ...spec, data: { url: 'https://evil.example/' } }));
  await expect(cell).toContainText('At data: this setting is not allowed.');
  await expect(cell.locator('.cm-lintRange-error')).toContainText('evil.example');
  await expect(chart).toContainText('Card spending against income');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(chart).toContainText('Share that accepted');
});
