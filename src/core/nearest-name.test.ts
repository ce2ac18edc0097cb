import { expect, it } from 'vitest';
import { nearestName } from './nearest-name';

const names = ['evaluate.recall', 'evaluate.precision', 'data.rows'];

it('finds the name that was meant', () => {
  expect(nearestName('evaluate.recal', names)).toBe('evaluate.recall');
  expect(nearestName('Evaluate.Presicion', names)).toBe('evaluate.precision');
  expect(nearestName('data.row', names)).toBe('data.rows');
});

it('says nothing where nothing is alike', () => {
  expect(nearestName('x', names)).toBeUndefined();
  expect(nearestName('something else entirely', names)).toBeUndefined();
  expect(nearestName('data.rows', [])).toBeUndefined();
});
