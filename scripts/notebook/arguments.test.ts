import { describe, expect, it } from 'vitest';
import { notebookHelp, parseNotebookArguments } from './arguments.ts';

const nothing = {
  take: 'network',
  sql: null,
  dialect: 'postgresql',
  onnx: null,
  model: null,
  python: null,
  javascript: null,
  score: null
};

describe('parseNotebookArguments', () => {
  it('has the stated defaults', () => {
    expect(parseNotebookArguments(['--data', 'bank.csv'])).toEqual({
      data: 'bank.csv',
      recipe: 'recommended',
      splitSeed: 42,
      seed: 1,
      epochs: null,
      engine: 'auto',
      search: null,
      models: null,
      cv: null,
      folds: null,
      explain: false,
      customer: null,
      target: null,
      campaign: null,
      contacts: null,
      ipynb: null,
      markdown: null,
      without: [],
      card: null,
      portable: nothing,
      report: null,
      json: 'results.json'
    });
  });

  it('reads every option', () => {
    const line =
      '--data b.csv --recipe reference --split-seed 7 --seed 3 --epochs 2 --engine simd --search halving --models all --cv random --folds f.json --explain --customer 12 --target a=b=yes --campaign 4.5,120,900 --contacts c.csv --ipynb n.ipynb --markdown n.md --without Age,Family --card c.md --report r.html --report-weights --pdf r.pdf --paper Letter --json o.json';
    expect(parseNotebookArguments(line.split(' '))).toEqual({
      data: 'b.csv',
      recipe: 'reference',
      splitSeed: 7,
      seed: 3,
      epochs: 2,
      engine: 'simd',
      search: 'halving',
      models: 'all',
      cv: 'random',
      folds: 'f.json',
      explain: true,
      customer: 12,
      target: { column: 'a=b', value: 'yes' },
      campaign: { costPerContact: 4.5, profitPerAcceptance: 120, budget: 900 },
      contacts: 'c.csv',
      ipynb: 'n.ipynb',
      markdown: 'n.md',
      without: ['Age', 'Family'],
      card: 'c.md',
      portable: nothing,
      report: { html: 'r.html', pdf: 'r.pdf', paper: 'Letter', weights: true },
      json: 'o.json'
    });
  });

  it('reads where the model goes', () => {
    const line =
      '--data b.csv --models all --take decisionTree --sql s.sql --dialect duckdb --onnx m.onnx --model dir --python m.py --javascript m.js --score c.csv --out o.csv';
    expect(parseNotebookArguments(line.split(' '))?.portable).toEqual({
      take: 'decisionTree',
      sql: 's.sql',
      dialect: 'duckdb',
      onnx: 'm.onnx',
      model: 'dir',
      python: 'm.py',
      javascript: 'm.js',
      score: { file: 'c.csv', out: 'o.csv' }
    });
  });

  it('asks for the help', () => {
    expect(parseNotebookArguments(['--help'])).toBeNull();
  });

  it('names every option in the help', () => {
    for (const option of [
      'data',
      'recipe',
      'split-seed',
      'seed',
      'epochs',
      'engine',
      'search',
      'models',
      'cv',
      'folds',
      'explain',
      'customer',
      'report',
      'report-weights',
      'pdf',
      'paper',
      'target',
      'campaign',
      'contacts',
      'ipynb',
      'markdown',
      'without',
      'card',
      'sql',
      'dialect',
      'onnx',
      'model',
      'python',
      'javascript',
      'score',
      'out',
      'take'
    ]) {
      expect(notebookHelp).toContain(`--${option} `);
    }
  });

  it.each([
    ['', '--data FILE is missing.'],
    ['--data', "Option '--data <value>' argument missing."],
    ['--data a --colour red', "Unknown option '--colour'."],
    ['--data a b', "Unexpected argument 'b'."],
    ['--data a --recipe best', '--recipe is one of reference, recommended; found "best".'],
    [
      '--data a --engine gpu',
      '--engine is one of auto, simd, webgpu, webgl, wasm, cpu; found "gpu".'
    ],
    ['--data a --search all', '--search is one of grid, halving; found "all".'],
    ['--data a --models best', '--models is one of all; found "best".'],
    ['--data a --models all --cv mine', '--cv is one of random, grouped; found "mine".'],
    ['--data a --cv random', '--cv and --folds need --models all.'],
    ['--data a --customer 3', '--customer needs --explain.'],
    ['--data a --explain --customer -', '--customer is a whole number'],
    ['--data a --score b', '--score FILE.csv and --out FILE.csv need each other.'],
    ['--data a --dialect spark', '--dialect needs --sql FILE.'],
    ['--data a --sql s --dialect oracle', 'found "oracle".'],
    ['--data a --take decisionTree', '--take decisionTree needs --models all.'],
    ['--data a --pdf r.pdf', '--pdf and --report-weights need --report FILE.html.'],
    ['--data a --paper A3', '--paper is one of A4, Letter; found "A3".'],
    ['--data a --epochs 0', '--epochs is a whole number from 1 to 10000; found "0".'],
    ['--data a --seed 1.5', '--seed is a whole number from 0 to 4294967295; found "1.5".'],
    ['--data a --split-seed=-1', 'found "-1".'],
    ['--data a --campaign 5', '--campaign is COST,PROFIT or COST,PROFIT,BUDGET'],
    ['--data a --campaign 5,x', 'found "5,x".'],
    ['--data a --without Age,,Family', 'found "Age,,Family".'],
    ['--data a --target y', '--target is COLUMN=VALUE, as in "Personal Loan=1"; found "y".']
  ])('refuses "%s" in one line', (line, message) => {
    const read = () => parseNotebookArguments(line.split(' ').filter((part) => part !== ''));
    expect(read).toThrow(message);
    expect(read).toThrow(/^[^\n]+ See: npm run notebook -- --help$/);
  });
});
