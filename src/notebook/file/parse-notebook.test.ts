import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LoanbookError } from '../../core/errors';
import { newCell, type DocumentCell, type NotebookDocument } from '../document';
import { parseNotebook, type ReadableKind } from './parse-notebook';
import { serialiseNotebook } from './serialise-notebook';

const kind = (name: string, defaults: unknown, repeatable = true): ReadableKind => ({
  kind: name,
  defaults,
  repeatable,
  problemOf: (params) => (params === 'wrong' ? 'it is wrong' : null)
});
const kinds = [
  kind('data', { source: { kind: 'sample', rows: 5000 }, repairs: [] }, false),
  kind('train', { seed: 1, engine: 'auto' }),
  kind('runs', null)
];

/** JSON as it comes out of a file: without -0, and without what no notebook may name. */
const json = fc
  .jsonValue({ maxDepth: 4 })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown)
  .filter((value) => !/__proto__|constructor|prototype/.test(JSON.stringify(value)));
const paramsOf = (name: string) => {
  const { defaults } = kinds.find((each) => each.kind === name)!;
  const changed = fc
    .dictionary(fc.constantFrom('seed', 'source', 'repairs', 'more'), json)
    .map((change) => ({ ...(defaults as object), ...change }));
  return fc.oneof(fc.constant(defaults), json, changed);
};
const cell = (id: string, name: string): fc.Arbitrary<DocumentCell> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constant(name),
    name: fc.string({ maxLength: 20 }),
    params: paramsOf(name),
    inputs: fc.dictionary(fc.constantFrom('data', 'train'), fc.constantFrom('data', 'train-2')),
    hidden: fc.boolean(),
    codeShown: fc.boolean(),
    controlsOpen: fc.boolean()
  });
const document: fc.Arbitrary<NotebookDocument> = fc.record({
  title: fc.string({ maxLength: 30 }),
  cells: fc
    .tuple(
      cell('data', 'data'),
      cell('train', 'train'),
      cell('train-2', 'train'),
      cell('runs', 'runs')
    )
    .chain((cells) => fc.shuffledSubarray(cells)),
  runsCostly: fc.boolean()
});
const data = { name: 'bank.csv', fingerprint: '0123456789abcdef', rows: 12 };
const file = (rest: object) => JSON.stringify({ loanbook: 1, data: null, cells: [], ...rest });

function refusal(text: string): string {
  try {
    parseNotebook(text, kinds);
  } catch (thrown) {
    if (thrown instanceof LoanbookError && thrown.code === 'bad-notebook') return thrown.message;
    throw thrown;
  }
  throw new Error('It was taken.');
}

describe('a notebook’s file', () => {
  it('is read as what was written, its keys in their order', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(null, data), (written, customers) => {
        const read = parseNotebook(serialiseNotebook(written, customers, kinds), kinds);
        fc.pre(!written.cells.some(({ params }) => params === 'wrong'));
        expect(read.document).toEqual(written);
        expect(JSON.stringify(read.document.cells.map(({ params }) => params))).toBe(
          JSON.stringify(written.cells.map(({ params }) => params))
        );
        expect(read.data).toEqual(customers);
        expect(read.notes).toEqual([]);
      }),
      { seed: 1, numRuns: 300 }
    );
  });

  it('says only what is not as usual', () => {
    const cells = kinds.map(({ kind: name, defaults }) => newCell(name, name, defaults));
    const changed = { ...cells[1]!, params: { seed: 7, engine: 'auto' } };
    const other = { source: { kind: 'file', name: 'a.csv', fingerprint: '00' }, repairs: [] };
    const text = serialiseNotebook(
      {
        title: '',
        cells: [{ ...cells[0]!, params: other }, changed, cells[2]!],
        runsCostly: false
      },
      data,
      kinds
    );
    expect(JSON.parse(text)).toEqual({
      loanbook: 1,
      data,
      cells: [{ id: 'data', params: other }, { id: 'train', set: { seed: 7 } }, { id: 'runs' }]
    });
    expect(text).toContain('\n  "cells": [\n');
  });

  it('refuses whatever is no notebook with an error that a person can read', () => {
    const near = fc.record(
      {
        loanbook: fc.oneof(fc.constant(1), json),
        title: json,
        data: fc.oneof(fc.constant(null), json),
        cells: fc.oneof(fc.array(fc.record({ id: fc.string(), kind: json })), json)
      },
      { requiredKeys: [] }
    );
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      near.map((value) => JSON.stringify(value))
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          parseNotebook(text, kinds);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(LoanbookError);
          expect((thrown as LoanbookError).code).toBe('bad-notebook');
        }
      }),
      { seed: 1, numRuns: 500 }
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('names what it found', () => {
    expect(refusal('{')).toContain('not JSON');
    expect(refusal('[]')).toContain('no notebook of Loanbook');
    expect(refusal(file({ loanbook: 2 }))).toContain('newer Loanbook (format 2');
    expect(refusal(file({ loanbook: 0.5 }))).toContain('no format 0.5');
    expect(refusal('{"loanbook":1,"__proto__":{"a":1},"data":null,"cells":[]}')).toContain(
      '“__proto__”'
    );
    expect(refusal(file({ cells: [{ id: 'data', params: { constructor: 1 } }] }))).toContain(
      '“constructor”'
    );
    expect(refusal(file({ title: 7 }))).toContain('“title” is 7, where string is expected');
    expect(refusal(file({ surprise: 1 }))).toContain('surprise');
    expect(refusal(file({ cells: [{ id: 'train' }, { id: 'train' }] }))).toContain(
      'same id, “train”'
    );
    expect(refusal(file({ cells: [{ id: 'constructor', kind: 'train' }] }))).toContain(
      'cannot have the id'
    );
    expect(refusal(file({ cells: [{ id: '"><script>', kind: 'train' }] }))).toContain('an id is');
    expect(refusal(file({ cells: [{ id: 'data' }, { id: 'd2', kind: 'data' }] }))).toContain(
      'more than one cell of the kind “data”'
    );
  });

  it('takes no more than a notebook may hold', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    const withParams = (params: string) =>
      `{"loanbook":1,"data":null,"cells":[{"id":"train","params":${params}}]}`;
    expect(refusal(' '.repeat(2_000_001))).toContain('2 MB');
    expect(refusal(withParams(nested(100_000)))).toMatch(/nested more than 30|not JSON/);
    expect(refusal(withParams(JSON.stringify(Array(20_000).fill(0))))).toContain('20,000 values');
    expect(refusal(withParams(JSON.stringify('x'.repeat(200_001))))).toContain(
      '200,000 characters'
    );
    expect(refusal(withParams('1e999'))).toContain('too large');
    const many = Array.from({ length: 301 }, (_, i) => ({ id: `train-${i}`, kind: 'train' }));
    expect(refusal(file({ cells: many }))).toContain('300');
  });

  it('leaves out what it does not know and says so', () => {
    const cells = [{ id: 'oracle' }, { id: 'train', params: 'wrong' }];
    const { document: read, notes } = parseNotebook(file({ cells }), kinds);
    expect(read.cells).toEqual([newCell('train', 'train', { seed: 1, engine: 'auto' })]);
    expect(notes[0]).toContain('kind “oracle” was left out');
    expect(notes[1]).toContain('it is wrong');
  });
});
