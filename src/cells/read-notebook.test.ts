import { describe, expect, it } from 'vitest';
import { documentOf } from '../notebook/document';
import { serialiseNotebook } from '../notebook/file/serialise-notebook';
import { allCells } from './all-cells';
import { paramsSchemas } from './params-schemas';
import { readNotebook } from './read-notebook';

const withCell = (cell: object) => JSON.stringify({ loanbook: 1, data: null, cells: [cell] });

function problemOf(cell: object): string {
  const { notes } = readNotebook(withCell(cell));
  return notes.join('\n');
}

describe('readNotebook', () => {
  it('reads the notebook that the page opens with', () => {
    const document = documentOf(allCells, 'Mine');
    const text = serialiseNotebook(document, null, allCells);
    expect(readNotebook(text)).toEqual({ document, data: null, notes: [] });
    expect(text.length).toBeLessThan(1500);
  });

  it('knows what the parameters of every kind may be', () => {
    expect(allCells.map(({ kind }) => kind).filter((kind) => !paramsSchemas[kind])).toEqual([]);
  });

  it('takes what the forms of the page can set', () => {
    const source = { kind: 'sample', rows: 1_000_000, seed: 4294967295 };
    const cells = [
      { id: 'data', set: { source, repairs: ['negative:Experience'] } },
      {
        id: 'prepare',
        params: {
          splitSeed: 0,
          testShare: 0.99,
          validationShare: 0.01,
          categories: 'one-hot',
          scalerRows: 'all',
          dropped: ['Age']
        }
      },
      { id: 'inspect', set: { columns: ['Income', 'Age'] } },
      {
        id: 'search',
        set: { method: 'halving', halving: { runs: 81, firstEpochs: 30 }, workers: 2 }
      },
      { id: 'evaluate', set: { threshold: 0 } }
    ];
    for (const cell of cells) expect(problemOf(cell)).toBe('');
  });

  it('says in words what is wrong with parameters, and takes the usual ones', () => {
    expect(problemOf({ id: 'train', set: { engine: 'abacus' } })).toMatch(
      /settings of “train” are the usual ones.*“engine” is "abacus", where .*"simd"/
    );
    const set = { recipe: { hidden: [1e9] } };
    expect(problemOf({ id: 'model', name: 'Huge', set })).toContain(
      '“Huge” are the usual ones, since its own cannot be used: Hidden layer 1 has 1,000,000,000 units'
    );
    expect(readNotebook(withCell({ id: 'model', set })).document.cells[0]!.params).toEqual(
      allCells.find(({ kind }) => kind === 'model')!.defaults
    );
  });
});
