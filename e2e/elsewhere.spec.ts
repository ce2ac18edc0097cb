import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { DuckDBInstance } from '@duckdb/node-api';
import type { PortableArguments } from '../scripts/notebook/portable-arguments';
import { ProgressLines } from '../scripts/notebook/progress-lines';
import { takeModel } from '../scripts/notebook/take-model';
import { accessibilityViolations } from './fixtures/accessibility-violations';
import { expect, test } from './fixtures/test';
import { ElsewhereCell } from './pages/elsewhere-cell';
import { openNotebook, smallNotebook } from './support/open-notebook';
import { sampleCsv } from './support/sample-csv';
import { ModelsCell } from './pages/models-cell';

/** Probabilities by customer number. */
function readScores(csv: string): ReadonlyMap<string, number> {
  const rows = csv.trim().split('\n').slice(1);
  return new Map(
    rows.map((row) => row.split(',') as [string, string]).map(([id, p]) => [id, Number(p)])
  );
}

test('a model is taken elsewhere, agrees with the app there, and comes back', async ({
  notebook,
  page
}) => {
  await notebook.goto();
  await openNotebook(notebook, [...smallNotebook, { id: 'models' }, { id: 'elsewhere' }]);
  await notebook.runAll();
  expect(await notebook.settled()).toBeUndefined();
  const cell = notebook.cell('elsewhere');
  const taking = new ElsewhereCell(notebook);
  const folder = await mkdtemp(path.join(tmpdir(), 'loanbook-'));
  const inFolder = (name: string) => path.join(folder, name);

  // What it will contain is said before anything is written.
  await expect(cell.getByTestId('contents')).toContainText('The network’s 3,106 weights.');
  await expect(cell.getByTestId('contents')).toContainText('No row of a customer');
  await expect(cell.getByRole('region', { name: 'Lines of score.sql' })).toContainText(
    'loanbook_columns AS MATERIALIZED'
  );
  expect(await accessibilityViolations(page, { within: ['section[data-cell=elsewhere]'] })).toEqual(
    []
  );

  // Every format, as the headless run writes it; and the same customers scored by the app.
  const customers = inFolder('customers.csv');
  await writeFile(customers, sampleCsv('customers.csv', 3000).buffer);
  const wanted: PortableArguments = {
    take: 'network',
    sql: inFolder('score.sql'),
    dialect: 'duckdb',
    onnx: inFolder('model.onnx'),
    model: folder,
    python: inFolder('model.py'),
    javascript: inFolder('model.mjs'),
    score: { file: customers, out: inFolder('scores.csv') }
  };
  const progress = new ProgressLines(new PassThrough());
  await takeModel(notebook, wanted, progress);
  const expected = readScores(await readFile(wanted.score!.out, 'utf8'));
  expect(expected.size).toBe(3000);
  expect((await readFile(wanted.onnx!)).length).toBeGreaterThan(4 * 3106);
  expect(await readFile(wanted.python!, 'utf8')).toContain('def probability(customer):');
  expect(await readFile(wanted.javascript!, 'utf8')).toContain('export function probability');
  const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
  await duckdb.run(`CREATE TABLE customers AS FROM read_csv('${customers}')`);
  const answer = await duckdb.runAndReadAll(await readFile(wanted.sql!, 'utf8'));
  expect(answer.currentRowCount).toBe(3000);
  for (const [id, probability] of answer.getRows()) {
    expect(Math.abs(Number(probability) - expected.get(String(id))!)).toBeLessThan(1e-5);
  }

  // What cannot be written says so, by its file or in the page, and can be tried again.
  const javascript = inFolder('again.mjs');
  const nothing = { onnx: null, model: null, python: null, score: null };
  const nowhere = { ...wanted, ...nothing, sql: folder, javascript };
  await expect(takeModel(notebook, nowhere, progress)).rejects.toThrow(`${folder} was not written`);
  expect(await readFile(javascript, 'utf8')).toContain('probability');
  await taking.chooseFormat('SQL query');
  await page.evaluate(() => {
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = () => {
      URL.createObjectURL = createObjectURL;
      throw new Error('The disk is full.');
    };
  });
  await cell.getByRole('button', { name: 'Save score.sql' }).click();
  await expect(cell.getByRole('alert')).toContainText('The disk is full.');
  await cell.getByRole('button', { name: 'Dismiss' }).click();
  await taking.save('score.sql', inFolder('again.sql'));

  // A network comes back; a file that was changed is refused and what is open stays.
  const files = ['model.json', 'model.weights.bin'].map(inFolder);
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
  await taking.chooseFormat('SQL query');
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
  await new ModelsCell(notebook).compare();
  await expect(models).toHaveAttribute('data-status', 'done', { timeout: 30_000 });
  expect(await taking.chooseModel('Nearest neighbours')).toBe(false);
  expect(await taking.chooseModel('Boosted trees')).toBe(true);
  await expect(cell.getByTestId('contents')).toContainText('single values can be guessed');
  await taking.save('score.sql', inFolder('trees.sql'));
  expect(await readFile(inFolder('trees.sql'), 'utf8')).toContain('CASE WHEN c');
});
