import { spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { parseNotebookArguments } from '../scripts/notebook/arguments';
import { oneLine } from '../scripts/notebook/one-line';
import { ProgressLines } from '../scripts/notebook/progress-lines';
import { runNotebook } from '../scripts/notebook/run-notebook';
import {
  hasSharedData,
  needsSharedData,
  readGolden,
  readSharedText
} from '../src/core/data/testing/shared-data';
import { expect, test } from './fixtures/test';

const bank = '../shared/data/universal_bank.csv';

function run(args: readonly string[]): Promise<{ code: number | null; error: string }> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', 'notebook', '--', ...args], {
      stdio: ['ignore', 'ignore', 'pipe']
    });
    let error = '';
    child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
    child.on('close', (code) => resolve({ code, error }));
  });
}

async function scratch(name: string, text: string | Buffer): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'loanbook-')), name);
  await writeFile(file, text);
  return file;
}

/** Largest relative difference between two lists of numbers of equal length. */
function relativeError(found: readonly number[], expected: readonly number[]): number {
  expect(found.length).toBe(expected.length);
  return Math.max(
    ...found.map((value, i) => Math.abs(value - expected[i]!) / (Math.abs(expected[i]!) || 1))
  );
}

interface Results {
  describe: Record<string, Record<string, number>>;
  describeByTarget: Record<'accepted' | 'declined', Record<string, Record<string, number>>>;
  correlation: { columns: string[]; matrix: number[][] };
  charts: Record<string, { edges: number[]; counts: number[]; density: number[] }>;
  split: { train: number[]; validation: number[]; test: number[] };
  scaler: { mean: number[]; scale: number[] };
  model: { parameters: number };
  training: { engine: string; seed: number; epochs: unknown[]; steps: number };
  evaluation: { confusion: Record<string, number>; accuracy: number };
}

test.describe(`the headless run ${needsSharedData}`, () => {
  test.skip(!hasSharedData, needsSharedData);

  test('writes results equal to the golden values', async () => {
    const json = await scratch('results.json', '');
    const args = ['--data', bank, '--recipe', 'reference', '--epochs', '1', '--seed', '3'];
    const [ipynb, markdown] = [await scratch('n.ipynb', ''), await scratch('n.md', '')];
    args.push('--ipynb', ipynb, '--markdown', markdown);
    const { code, error } = await run([...args, '--engine', 'wasm', '--json', json]);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const results = JSON.parse(await readFile(json, 'utf8')) as Results;
    const golden = readGolden();
    const same = (
      found: Record<string, Record<string, number>>,
      expected: Record<string, Record<string, number>>
    ) => {
      for (const [column, figures] of Object.entries(expected)) {
        const names = Object.keys(figures);
        const error = relativeError(
          names.map((name) => found[column]![name]!),
          names.map((name) => figures[name]!)
        );
        expect(error, column).toBeLessThan(1e-9);
      }
    };
    same(results.describe, golden.describe.all);
    same(results.describeByTarget.accepted, golden.describe.loan1);
    same(results.describeByTarget.declined, golden.describe.loan0);
    expect(results.correlation.columns).toEqual(golden.correlation.order);
    expect(
      relativeError(results.correlation.matrix.flat(), golden.correlation.matrix.flat())
    ).toBeLessThan(1e-9);
    for (const [name, expected] of Object.entries(golden.histograms)) {
      const chart = results.charts[name]!;
      expect(chart.counts).toEqual(expected.counts);
      expect(relativeError(chart.edges, expected.edges)).toBeLessThan(1e-9);
      expect(relativeError(chart.density, expected.kde.density_200)).toBeLessThan(1e-9);
    }
    const raw = JSON.parse(readSharedText('golden.json')) as {
      split: { train: number[]; val: number[]; test: number[] };
      scaler: { notebook_fit_on_all: { mean: number[]; scale: number[] } };
    };
    expect(results.split.train).toEqual(raw.split.train);
    expect(results.split.validation).toEqual(raw.split.val);
    expect(results.split.test).toEqual(raw.split.test);
    const scaler = raw.scaler.notebook_fit_on_all;
    expect(relativeError(results.scaler.mean, scaler.mean)).toBeLessThan(1e-12);
    expect(relativeError(results.scaler.scale, scaler.scale)).toBeLessThan(1e-12);
    expect(results.model.parameters).toBe(504_752);
    expect(results.training).toMatchObject({ engine: 'wasm', seed: 3, steps: 405 });
    expect(results.training.epochs).toHaveLength(1);
    const { tn, fp, fn, tp } = results.evaluation.confusion;
    expect([tn! + fp!, fn! + tp!]).toEqual([446, 54]);

    const jupyter = JSON.parse(await readFile(ipynb, 'utf8')) as { cells: { id: string }[] };
    const ids = jupyter.cells.map(({ id }) => id);
    // The customers are opened before anything is said of them.
    expect(ids.indexOf('data-code')).toBeLessThan(ids.indexOf('introduction-code'));
    expect(ids.indexOf('train-code')).toBeLessThan(ids.indexOf('evaluate-code'));
    const text = await readFile(markdown, 'utf8');
    expect(text).toContain('480 of the 5,000 customers accepted: 9.6%');
    expect(text).toContain(`| Declined | ${tn} | ${fp} |`);
  });
});

/** One file for each way in which a headless run can end badly in the page. */
async function badFiles(): Promise<readonly { readonly data: string; readonly says: RegExp }[]> {
  const answers = Array.from({ length: 40 }, (_, i) => `${i},${i % 3 ? 'a' : 'b'}`).join('\n');
  return [
    { data: await scratch('empty.csv', ''), says: /empty/i },
    { data: await scratch('header.csv', 'ID,Age,Experience,Income,Family\n'), says: /header/i },
    { data: await scratch('a.json', '{"rows": [1, 2]}'), says: /JSON/ },
    {
      data: await scratch('other.csv', `when,what\n${answers}\n`),
      says: /when.*what|what.*when/
    }
  ];
}

function expectOneLine(error: string, says: RegExp): void {
  expect(error.trim().split('\n'), error).toHaveLength(1);
  expect(error).toMatch(says);
  expect(error).not.toMatch(/\n\s+at /);
}

test('bad input ends the command with one line that says what to do', async () => {
  const webPage = await scratch('page.csv', '<html><p>1</p></html>');
  const cases = [
    { args: ['--data', '/nowhere/none.csv'], says: /none\.csv/ },
    { args: ['--data', webPage], says: /HTML|web page/i },
    { args: [], says: /--data/ }
  ];
  const runs = await Promise.all(cases.map(({ args }) => run(args)));
  for (const [i, { args, says }] of cases.entries()) {
    const { code, error } = runs[i]!;
    expect(code, args.join(' ')).toBe(1);
    expectOneLine(error, says);
  }
});

// What the command prints of them is shown above: here they share one page, since starting takes a run's most time.
test('a run with a bad file ends with one line, too', async ({ page, baseURL }) => {
  for (const { data, says } of await badFiles()) {
    const wanted = parseNotebookArguments(['--data', data])!;
    const silent = new ProgressLines(new PassThrough());
    const ended = runNotebook(page, baseURL!, wanted, silent).then(() => 'no error', oneLine);
    expectOneLine(await ended, says);
  }
});
