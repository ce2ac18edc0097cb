import { expect, it } from 'vitest';
import type { Prose } from '../prose';
import { makeColumn, makeTable } from '../data/testing/make-table';
import { portableContents } from './portable-contents';
import { scoresCsv } from './scores-csv';
import { customers, networkCases, classicCase } from './testing/portable-cases';

const inWords = (lines: readonly Prose[]) =>
  lines.map((line) => line.map((part) => (typeof part === 'string' ? part : part.value)).join(''));

it('says what a file will contain, and what can be guessed from it', () => {
  const [{ model }] = networkCases as [(typeof networkCases)[number]];
  const network = inWords(portableContents(model, 'sql')).join(' ');
  expect(network).toMatch(/^The network’s \d+ weights\. .* 25 columns .* \d+ texts/);
  expect(network).toContain('apart: Customer "number".');
  expect(network).toContain('No row of a customer:');
  const tree = classicCase('decisionTree').model;
  const words = inWords(portableContents(tree, 'onnx')).join(' ');
  expect(words).toMatch(/^1 tree with \d+ leaves/);
  expect(words).toContain('single values can be guessed');
});

it('scores a file in its order, by its keys or the number of the row', () => {
  const [{ model, expected }] = networkCases as [(typeof networkCases)[number]];
  const lines = scoresCsv(model, customers).trimEnd().split('\n');
  expect(lines).toHaveLength(1001);
  expect(lines.slice(0, 2)).toEqual(['row,probability', `1,${expected[0]}`]);
  const named = makeTable([
    makeColumn('ID', [7, 9], { role: 'identifier' }),
    makeColumn('Income', [1, 3])
  ]);
  const simple = {
    name: 'logisticRegression',
    columns: [
      { column: 'Income', name: 'Income', kind: 'number', negativeIsZero: false, truth: null }
    ],
    keys: ['ID'],
    scorer: {
      kind: 'logistic',
      inputs: [{ kind: 'number', column: 0, fill: 0, mean: 3, scale: 1 }],
      coefficients: [1],
      intercept: 0
    }
  } as const;
  expect(scoresCsv(simple, named).split('\n')[2]).toBe('9,0.5');
});
