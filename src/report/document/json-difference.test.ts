import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonDifference, withDifference } from './json-difference';

it('makes any JSON of any other', () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(json, json, (before, after) => {
      expect(withDifference(before, jsonDifference(before, after))).toEqual(after);
    }),
    { seed: 1 }
  );
});

it('tells of a colour that differs the colour alone', () => {
  const chart = (fill: string) => ({
    width: 860,
    marks: [{ type: 'rect', fill }, { type: 'rule' }]
  });
  const difference = jsonDifference(chart('#0a7369'), chart('#4cc0b0'));
  expect(difference).toEqual({
    '/': { marks: { '/': { 0: { '/': { fill: { '=': '#4cc0b0' } } } } } }
  });
  expect(jsonDifference(chart('red'), chart('red'))).toBeNull();
});
