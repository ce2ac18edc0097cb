import { expect, it } from 'vitest';
import { bankSchema } from '../data/bank-schema';
import { makeColumn } from '../data/testing/make-table';
import { attributeOf } from './attribute-of';
import { defaultColumns } from './default-columns';

it('knows columns by their schema, else by whole words of their names', () => {
  const names = ['age', 'personal_status', 'Gender', 'foreign-worker', 'zipCode', 'num_dependents'];
  expect(names.map((name) => attributeOf({ name }))).toEqual([
    'age',
    'marital-status',
    'sex',
    'origin',
    'place',
    'family'
  ]);
  expect(
    ['Mortgage', 'language_level', 'Average', 'sexton'].map((name) => attributeOf({ name }))
  ).toEqual([null, 'origin', null, null]);
  expect(attributeOf({ name: 'X1', attribute: 'age' })).toBe('age');
});

it('slices by age, family and education, or by what has few values', () => {
  const bank = bankSchema.columns.map(({ schema }) => ({ ...schema, sourceName: schema.name }));
  expect(defaultColumns(bank)).toEqual(['Age', 'Family', 'Education']);
  const credit = ['job', 'num_dependents', 'education', 'personal_status', 'age', 'foreign_worker'];
  expect(defaultColumns(credit.map((name) => makeColumn(name, []).schema))).toEqual([
    'personal_status',
    'age',
    'foreign_worker'
  ]);
  const plain = [
    makeColumn('amount', []).schema,
    makeColumn('colour', [], { kind: 'category' }).schema,
    makeColumn('answer', [], { kind: 'flag', role: 'target' }).schema
  ];
  expect(defaultColumns(plain)).toEqual(['colour']);
});
