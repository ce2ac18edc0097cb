import { expect, it } from 'vitest';
import { parseFolds } from './parse-folds';

it('reads lists of rows, alone or where golden files keep them', () => {
  const lists = [
    [0, 2],
    [1, 3]
  ];
  for (const file of [lists, { testRows: lists }, { crossValidation: { testRows: lists } }]) {
    expect(parseFolds(JSON.stringify(file), 5)).toEqual(lists);
  }
});

it.each([
  ['[[0, 1], [9]]', /Fold 2 names row 9; the customers have the positions 0 to 4/],
  ['[[0, 0]]', /more than once/],
  ['[[0, 1, 2, 3, 4]]', /leaves none/],
  ['[[0.5]]', /row 0.5/],
  ['[[], [1]]', /Fold 1 is no list/],
  ['{"a": 1}', /does not hold lists/],
  ['[]', /does not hold lists/],
  ['rows', /not JSON/]
])('refuses %s', (text, message) => {
  expect(() => parseFolds(text, 5)).toThrow(message);
});
