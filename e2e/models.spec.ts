import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { accessibilityViolations } from './fixtures/accessibility-violations';
import { expect, test } from './fixtures/test';
import { ModelsCell } from './pages/models-cell';

const quick = ['Network', 'Logistic regression', 'Decision tree', 'Rule of one column'];
const slow = [
  'Random forest',
  'Boosted trees',
  'Gradient boosting',
  'Nearest neighbours',
  'Vote of the models',
  'Everybody declines'
];

test('models are compared on one split and on folds from a file, looked at, and exported', async ({
  notebook,
  page
}) => {
  await notebook.goto();
  const cell = notebook.cell('models');
  for (const name of slow) await cell.getByRole('checkbox', { name: new RegExp(name) }).uncheck();
  await new ModelsCell(notebook).compare();
  await expect(cell).toHaveAttribute('data-status', 'done', { timeout: 30_000 });
  const board = cell.getByRole('table', { name: /^Leaderboard/ });
  await expect(board.locator('tbody tr')).toHaveCount(quick.length);

  // Best first by whatever is asked for.
  await board.getByRole('button', { name: 'Recall' }).click();
  const recalls = await board.locator('tbody td:nth-child(4)').allInnerTexts();
  const values = recalls.map((text) => Number.parseFloat(text));
  expect(values).toEqual(values.toSorted((a, b) => b - a));
  await expect(cell.getByRole('heading', { name: /the highest recall/ })).toBeVisible();

  const look = cell.getByRole('region', { name: 'One model' });
  await board.getByRole('button', { name: 'Decision tree' }).click();
  await expect(look).toContainText('One split cannot tell whether that is chance');
  await expect(look.getByRole('img', { name: /The tree, drawn/ })).toBeVisible();
  await expect(look.getByRole('table', { name: /Rules of the tree/ })).toContainText(' and ');
  await board.getByRole('button', { name: 'Logistic regression' }).click();
  await expect(look.getByRole('heading', { name: /multiplies the odds/ })).toBeVisible();
  await expect(look.getByRole('table')).toContainText('yes instead of no');
  expect(await accessibilityViolations(page, { within: ['section[data-cell=models]'] })).toEqual(
    []
  );

  const folder = await mkdtemp(path.join(tmpdir(), 'loanbook-'));
  const folds = path.join(folder, 'folds.json');
  await writeFile(folds, '[[0, 99999]]');
  expect(await new ModelsCell(notebook).openFolds(folds)).toMatch(/Fold 1 names row 99999/);
  const third = (rest: number) => Array.from({ length: 1500 }, (_, i) => 3 * i + rest);
  await writeFile(folds, JSON.stringify([third(0), third(1)]));
  expect(await new ModelsCell(notebook).openFolds(folds)).toBeUndefined();
  await new ModelsCell(notebook).compare();
  await expect(cell.locator('td').first()).toContainText('±', { timeout: 30_000 });
  await expect(cell).toHaveAttribute('data-status', 'done', { timeout: 30_000 });
  await expect(look).toContainText('corrected resampled t-test');

  const json = path.join(folder, 'results.json');
  await notebook.exportResults(json);
  const { models } = JSON.parse(await readFile(json, 'utf8')) as {
    models: Record<string, { mean: { accuracy: number }; perFold: { accuracy: number[] } }>;
  };
  expect(Object.keys(models).sort()).toEqual([
    'bestColumnRule',
    'decisionTree',
    'logisticRegression',
    'network'
  ]);
  expect(models.network!.perFold.accuracy).toHaveLength(2);
  expect(models.network!.mean.accuracy).toBeGreaterThan(0.9);
});

test('a comparison can be stopped', async ({ notebook }) => {
  await notebook.goto();
  const cell = notebook.cell('models');
  await new ModelsCell(notebook).chooseScheme('random');
  await new ModelsCell(notebook).compare();
  const bar = cell.getByRole('progressbar', { name: 'Comparison' });
  await expect(bar).toHaveAttribute('aria-valuetext', /of 234 fits/, { timeout: 20_000 });
  await cell.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(cell).toHaveAttribute('data-status', 'stopped');
});
