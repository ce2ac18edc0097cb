import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { accessibilityViolations } from './fixtures/accessibility-violations';
import { expect, test } from './fixtures/test';
import { openNotebook, smallNotebook } from './support/open-notebook';
import { sampleCsv } from './support/sample-csv';

test('a model is taken elsewhere, agrees with the app there, and comes back', async ({
  notebook,
  page
}) => {
  await notebook.goto();
  await openNotebook(notebook, [...smallNotebook, { id: 'models' }, { id: 'elsewhere' }]);
  await notebook.runAll();
  expect(await notebook.settled()).toBeUndefined();
  const cell = notebook.cell('elsewhere');
  const folder = await mkdtemp(path.join(tmpdir(), 'loanbook-'));
  const inFolder = (name: string) => path.join(folder, name);

  // What it will contain is said before anything is written.
  await expect(cell.getByTestId('contents')).toContainText('The network’s 3,106 weights.');
  await expect(cell.getByTestId('contents')).toContainText('No row of a customer');
  await notebook.chooseSqlDialect('DuckDB');
  await expect(cell.getByRole('region', { name: 'Lines of score.sql' })).toContainText(
    'loanbook_columns AS'
  );
  expect(await accessibilityViolations(page, { within: ['section[data-cell=elsewhere]'] })).toEqual(
    []
  );
  await notebook.saveTaken('score.sql', inFolder('score.sql'));

  // The same customers scored by the app and by DuckDB.
  const customers = inFolder('customers.csv');
  await writeFile(customers, sampleCsv('customers.csv', 3000).buffer);
  await notebook.scoreFile(customers, inFolder('scores.csv'));
  const scored = (await readFile(inFolder('scores.csv'), 'utf8')).trim().split('\n').slice(1);
  const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
  await duckdb.run(`CREATE TABLE customers AS FROM read_csv('${customers}')`);
  const query = await readFile(inFolder('score.sql'), 'utf8');
  const rows = (await duckdb.runAndReadAll(query)).getRows();
  const byId = new Map(rows.map(([id, probability]) => [String(id), Number(probability)]));
  expect(byId.size).toBe(scored.length);
  for (const line of scored) {
    const [id, probability] = line.split(',');
    expect(Math.abs(byId.get(id!)! - Number(probability))).toBeLessThan(1e-5);
  }

  // Out as TensorFlow.js files and in again; a file that was changed is refused and what is open stays.
  await notebook.chooseTakenFormat('TensorFlow.js files');
  const files = ['model.json', 'model.weights.bin'].map(inFolder);
  for (const file of files) await notebook.saveTaken(path.basename(file), file);
  const chooser = cell.getByLabel('Open a model');
  await chooser.setInputFiles(files);
  await expect(cell.getByTestId('opened-model')).toContainText('3,106 weights');
  await expect(cell.getByText('On the 40 test customers')).toBeVisible();
  await writeFile(files[1]!, (await readFile(files[1]!)).subarray(4));
  await chooser.setInputFiles(files);
  await expect(cell.getByRole('alert')).toContainText(/has [\d,]+ bytes; its/);
  await expect(cell.getByTestId('opened-model')).toBeVisible();
  await cell.getByRole('button', { name: 'Dismiss' }).click();

  // A model that a query cannot hold says so and offers another way; the table’s name stays as typed.
  await notebook.chooseTakenFormat('SQL query');
  await cell.getByLabel('Table with the customers').fill('bank..customers');
  await cell.getByLabel('Table with the customers').blur();
  await expect(cell.getByRole('alert').first()).toContainText('names no table');
  await cell.getByLabel('Table with the customers').fill('bank.customers');
  await cell.getByLabel('Table with the customers').blur();
  await expect(cell.getByRole('region', { name: 'Lines of score.sql' })).toContainText(
    'FROM "bank"."customers"'
  );

  // Another model, once it was compared.
  const models = notebook.cell('models');
  for (const name of [
    'Random forest',
    'Gradient boosting',
    'Nearest',
    'Vote',
    'Network',
    'Everybody',
    'Rule of one'
  ])
    await models.getByRole('checkbox', { name: new RegExp(name) }).uncheck();
  await notebook.compareModels();
  await expect(models).toHaveAttribute('data-status', 'done', { timeout: 30_000 });
  expect(await notebook.chooseTakenModel('Nearest neighbours')).toBe(false);
  expect(await notebook.chooseTakenModel('Boosted trees')).toBe(true);
  await expect(cell.getByTestId('contents')).toContainText('single values can be guessed');
  await notebook.saveTaken('score.sql', inFolder('trees.sql'));
  expect(await readFile(inFolder('trees.sql'), 'utf8')).toContain('CASE WHEN c');
});
