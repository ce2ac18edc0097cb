import { expect, test } from './fixtures/test';

test('the page is worth reading before anything is clicked', async ({ notebook, page }) => {
  await notebook.goto();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Which of our customers will accept a personal loan?'
  );
  await expect(notebook.cell('introduction')).toContainText('10 in 100 said yes');
  await expect(notebook.cell('data')).toContainText('synthetic sample, seed 227');
  await expect(notebook.cell('data')).toContainText('5,000 customers');
  for (const kind of ['summary', 'charts', 'findings', 'prepare', 'model'] as const) {
    await expect(notebook.cell(kind)).toHaveAttribute('data-status', 'done');
  }
  await expect(notebook.cell('charts').getByTestId('chart').locator('svg.marks')).toHaveCount(9);
  await expect(notebook.cell('findings').getByRole('listitem').first()).toContainText('481');
  await expect(notebook.cell('prepare')).toContainText('4,050');
  await expect(notebook.cell('model')).toContainText('3,106');
  await expect(notebook.cell('train')).toHaveAttribute('data-status', 'idle');
});

test('one button runs everything, and a changed setting marks what depends on it', async ({
  notebook,
  page
}) => {
  await notebook.goto();
  await notebook.setNumber('epochs', 3);
  await notebook.chooseEngine('wasm');
  await notebook.runAll();
  expect(await notebook.settled()).toBeUndefined();
  await expect(notebook.cell('evaluate')).toContainText('500 customers the network never saw');
  await expect(page.getByRole('complementary', { name: 'Results' })).toContainText('Recall');
  await expect(notebook.cell('conclusion').locator('.live').first()).toBeVisible();

  await notebook.setNumber('epochs', 4);
  for (const kind of ['train', 'evaluate', 'predict', 'conclusion'] as const) {
    await expect(notebook.cell(kind)).toHaveAttribute('data-status', 'stale');
  }
  await expect(notebook.cell('evaluate')).toContainText('Out of date');
  await notebook.setNumber('epochs', 3);
  for (const kind of ['train', 'evaluate', 'predict', 'conclusion'] as const) {
    await expect(notebook.cell(kind)).toHaveAttribute('data-status', 'done');
  }
});
