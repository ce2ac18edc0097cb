import { describe, expect, it } from 'vitest';
import { documentOf } from './document';
import { documentNodes } from './document-nodes';
import { changeCell, freeId, freshCell, insertCell, moveCell, removeCell } from './edit-document';
import { makeEchoCells } from './testing/echo-cells';

const { cells } = makeEchoCells();
const definitions = new Map(cells.map((cell) => [cell.kind, cell]));
const train = definitions.get('train')! as never;
const whole = documentOf(cells);
const ids = (document: typeof whole) => document.cells.map(({ id }) => id);

describe('editing a document', () => {
  it('inserts, moves and removes', () => {
    const added = insertCell(whole, freshCell(whole, train, 'train-2', 1), 1);
    expect(ids(added)).toEqual([
      'data',
      'train-2',
      'prepare',
      'model',
      'train',
      'evaluate',
      'note'
    ]);
    expect(ids(moveCell(added, 'train-2', 6)).at(-1)).toBe('train-2');
    expect(ids(moveCell(added, 'nobody', 0))).toEqual(ids(added));
    expect(ids(removeCell(added, 'train-2'))).toEqual(ids(whole));
    expect(changeCell(whole, 'nobody', { name: 'x' })).toBe(whole);
  });

  it('finds an id that is free', () => {
    expect(freeId('train', new Set(['train', 'train-2']))).toBe('train-3');
    expect(freeId('query', new Set())).toBe('query');
  });

  it('lets a new cell read the nearest above', () => {
    const model = freshCell(whole, definitions.get('model')! as never, 'model-2', 3);
    const two = insertCell(whole, model, 3);
    expect(freshCell(two, train, 'train-2', 4).inputs).toEqual({ model: 'model-2' });
    // The one that is read anyway need not be said.
    expect(freshCell(two, train, 'train-2', 3).inputs).toEqual({});
  });
});

describe('documentNodes', () => {
  const problems = (document: typeof whole) =>
    new Map(documentNodes(document, definitions as never).map(({ id, problem }) => [id, problem]));

  it('says what is missing', () => {
    expect(problems(removeCell(whole, 'model')).get('train')).toEqual({
      kind: 'missing',
      inputs: ['model']
    });
    const bound = changeCell(whole, 'train', { inputs: { model: 'gone' } });
    expect(problems(bound).get('train')).toEqual({ kind: 'missing', inputs: ['model'] });
    const wrongKind = changeCell(whole, 'train', { inputs: { model: 'prepare' } });
    expect(problems(wrongKind).get('train')).toEqual({ kind: 'missing', inputs: ['model'] });
  });

  it('finds circles, and only those that stand in them', () => {
    const link = (id: string | null) => ({ params: { value: 0, link: id } });
    const second = insertCell(
      changeCell(whole, 'note', link('note-2')),
      { ...whole.cells.at(-1)!, id: 'note-2', ...link('note') },
      0
    );
    const third = insertCell(second, { ...second.cells[0]!, id: 'note-3', ...link('note') }, 0);
    const found = problems(third);
    expect(found.get('note')).toEqual({ kind: 'circle' });
    expect(found.get('note-2')).toEqual({ kind: 'circle' });
    expect(found.get('note-3')).toBeNull();
    expect(found.get('train')).toBeNull();
    expect(problems(changeCell(whole, 'note', link('note'))).get('note')).toEqual({
      kind: 'circle'
    });
  });

  it('leaves cells of unknown kinds out', () => {
    const strange = insertCell(whole, { ...whole.cells[0]!, id: 'x', kind: 'unknown' }, 0);
    expect(problems(strange).has('x')).toBe(false);
  });
});
