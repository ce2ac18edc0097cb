import { expect, it } from 'vitest';
import { parseNumberList } from './parse-number-list';

it.each([
  ['0.001, 0.01', [0.001, 0.01]],
  ['50;100  250', [50, 100, 250]],
  [' 1e-3,', [0.001]],
  ['0.5, .5, 0.2', [0.5, 0.2]],
  ['', []]
])('reads %j', (text, values) => {
  expect(parseNumberList(text)).toEqual({ values });
});

it('names the part that is no number', () => {
  expect(parseNumberList('0.1, many, 3')).toEqual({ wrong: 'many' });
});
