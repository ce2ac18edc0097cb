import { describe, expect, it } from 'vitest';
import { notebookHelp, parseNotebookArguments } from './arguments.ts';

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
      target: null,
      campaign: null,
      contacts: null,
      report: null,
      json: 'results.json'
    });
  });

  it('reads every option', () => {
    const line =
      '--data b.csv --recipe reference --split-seed 7 --seed 3 --epochs 2 --engine simd --search halving --models all --cv random --folds f.json --target a=b=yes --campaign 4.5,120,900 --contacts c.csv --report r.html --report-weights --pdf r.pdf --paper Letter --json o.json';
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
      target: { column: 'a=b', value: 'yes' },
      campaign: { costPerContact: 4.5, profitPerAcceptance: 120, budget: 900 },
      contacts: 'c.csv',
      report: { html: 'r.html', pdf: 'r.pdf', paper: 'Letter', weights: true },
      json: 'o.json'
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
      'report',
      'report-weights',
      'pdf',
      'paper',
      'target',
      'campaign',
      'contacts'
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
    ['--data a --cv random', '--cv and --folds need --models all.'],
    ['--data a --pdf r.pdf', '--pdf and --report-weights need --report FILE.html.'],
    ['--data a --paper A3', '--paper is one of A4, Letter; found "A3".'],
    ['--data a --epochs 0', '--epochs is a whole number from 1 to 10000; found "0".'],
    ['--data a --seed 1.5', '--seed is a whole number from 0 to 4294967295; found "1.5".'],
    ['--data a --split-seed=-1', 'found "-1".'],
    ['--data a --campaign 5', '--campaign is COST,PROFIT or COST,PROFIT,BUDGET'],
    ['--data a --campaign 5,x', 'found "5,x".'],
    ['--data a --target y', '--target is COLUMN=VALUE, as in "Personal Loan=1"; found "y".']
  ])('refuses "%s" in one line', (line, message) => {
    const read = () => parseNotebookArguments(line.split(' ').filter((part) => part !== ''));
    expect(read).toThrow(message);
    expect(read).toThrow(/^[^\n]+ See: npm run notebook -- --help$/);
  });
});
