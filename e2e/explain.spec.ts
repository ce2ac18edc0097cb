import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { accessibilityViolations } from './fixtures/accessibility-violations';
import { expect, test } from './fixtures/test';
import { openNotebook, smallNotebook } from './support/open-notebook';
import { ExplainCell } from './pages/explain-cell';

test('a network and its customers are explained, from Predict, from Evaluate and here', async ({
  notebook,
  page
}) => {
  await notebook.goto();
  await openNotebook(notebook, [
    { id: 'data', set: { source: { kind: 'sample', rows: 2000 } } },
    ...smallNotebook.filter(({ id }) => id !== 'model' && id !== 'data'),
    { id: 'model', set: { recipe: { epochs: 15 } } },
    { id: 'predict' },
    { id: 'explain' }
  ]);
  await notebook.runAll();
  expect(await notebook.settled()).toBeUndefined();
  const cell = notebook.cell('explain');
  await expect(cell).not.toHaveAttribute('data-status', 'done');

  // One customer is explained without being asked for: the first of the test who would be called.
  const words = cell.getByTestId('explain-words');
  await cell.getByRole('region', { name: 'One customer' }).scrollIntoViewIfNeeded();
  await expect(words).toContainText(/row [\d,]+ has a chance of \d+\.\d%; customers on average/);
  await expect(words).toContainText(/raises the chance by|lowers/);
  await expect(cell).toContainText('Shapley values, exact against 100 background customers');
  expect(await new ExplainCell(notebook).pick(11)).toBeUndefined();
  expect(await new ExplainCell(notebook).pick(99_999)).toMatch(/2,000|2000/);

  // What may change is the reader's choice; nobody gets younger.
  const flip = cell.getByTestId('flip-words');
  await expect(flip).toContainText(/The network would say|Nothing that may change/);
  await cell.getByText('Which columns may change').click();
  await expect(
    cell.getByRole('checkbox', { name: /^Age, which nobody can change/ })
  ).toBeDisabled();
  for (const box of await cell.getByRole('checkbox').all()) {
    if (await box.isEnabled()) await box.uncheck();
  }
  await expect(flip).toContainText('Nothing that may change');
  await cell.getByRole('checkbox', { name: 'Income' }).check();
  await cell.getByRole('button', { name: /^Explain the one in row/ }).click();
  await expect(words).not.toContainText('row 12 has');

  await new ExplainCell(notebook).explain();
  await expect(cell).toHaveAttribute('data-status', 'done', { timeout: 60_000 });
  await expect(
    cell.getByRole('heading', { name: /^Without what .* tells, ROC AUC/ })
  ).toBeVisible();
  await cell.getByLabel('By the score').selectOption('Log loss');
  await expect(
    cell.getByRole('heading', { name: /^Without what .* tells, log loss/ })
  ).toBeVisible();
  await expect(cell.getByTestId('surrogate-words')).toContainText(/judges [\d.]+% of\s+380 other/);
  await cell.getByRole('radio', { name: '2', exact: true }).check({ force: true });
  await expect(cell.getByTestId('surrogate-words')).toContainText(/A tree of [1-4]\s+lea/);
  await cell.getByLabel('Column', { exact: true }).selectOption('Education');
  await expect(cell.getByRole('heading', { name: /^Education/ })).toBeVisible();
  await expect(cell.getByRole('heading', { name: /work together most/ })).toBeVisible();
  expect(await accessibilityViolations(page, { within: ['[data-cell=explain]'] })).toEqual([]);

  const folder = await mkdtemp(path.join(tmpdir(), 'loanbook-'));
  const json = path.join(folder, 'results.json');
  await notebook.exportResults(json);
  const text = await readFile(json, 'utf8');
  const { explain } = JSON.parse(text) as {
    explain: {
      importance: { column: string; rocAuc: { mean: number; perShuffle: number[] } }[];
      customer: {
        base: number;
        probability: number;
        contributions: Record<string, { value: number }>;
      };
    };
  };
  expect(explain.importance).toHaveLength(11);
  expect(explain.importance[0]!.rocAuc.perShuffle).toHaveLength(5);
  const { base, probability, contributions } = explain.customer;
  const sum = Object.values(contributions).reduce((total, { value }) => total + value, base);
  expect(sum).toBeCloseTo(probability, 4);

  // From the form, whoever stands in it; from the customers behind a number, whoever is chosen.
  await notebook.cell('predict').getByLabel('Row', { exact: true }).fill('5');
  await notebook
    .cell('predict')
    .getByRole('button', { name: /^Explain this/ })
    .click();
  await expect(words).toContainText('row 5 has');
  await notebook
    .cell('evaluate')
    .getByTestId('tried')
    .getByRole('button', { name: /left alone/ })
    .click();
  const dialog = page.getByRole('dialog', { name: /^Rightly left alone/ });
  await dialog.getByRole('button', { name: 'Explain', exact: true }).nth(1).click();
  await expect(dialog).toBeHidden();
  await expect(words).not.toContainText('row 5 has');
});

test('an explanation can be stopped', async ({ notebook }) => {
  await notebook.goto();
  await openNotebook(notebook, [
    ...smallNotebook.filter(({ id }) => id !== 'model'),
    { id: 'model', set: { recipe: { hidden: [250, 500, 500, 250], epochs: 1 } } },
    { id: 'explain' }
  ]);
  await notebook.runAll();
  expect(await notebook.settled()).toBeUndefined();
  const cell = notebook.cell('explain');
  await new ExplainCell(notebook).explain();
  const bar = cell.getByRole('progressbar', { name: 'Explanation' });
  await expect(bar).toHaveAttribute('aria-valuetext', /following columns · .* left/, {
    timeout: 30_000
  });
  await expect(cell.getByRole('region', { name: 'Importance' })).toBeVisible();
  await cell.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(cell).toHaveAttribute('data-status', 'stopped');
});
