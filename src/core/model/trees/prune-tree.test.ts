import { expect, it } from 'vitest';
import { makeColumn } from '../../data/testing/make-table';
import { decisionTree } from '../classic/decision-tree';
import { defaultModelSettings } from '../classic/fitted-model';
import { mulberry32 } from '../../random';

const random = mulberry32(3);
const values = Array.from({ length: 400 }, () => Math.floor(random() * 50));
const columns = [
  makeColumn('Income', values, { label: 'Income', format: 'thousand-dollars' }),
  makeColumn(
    'Noise',
    values.map(() => Math.floor(random() * 50))
  )
];
// Two in ten answers are against the rule: what a deep tree learns of them is noise.
const accepted = Uint8Array.from(values, (value) => (value >= 30 === random() > 0.2 ? 1 : 0));
const rows = Uint32Array.from(values.keys());

function rulesWith(pruning: number) {
  const tree = { maxDepth: 8, minLeafRows: 2, pruning };
  const fitted = decisionTree.fit(
    { columns, accepted },
    rows,
    { ...defaultModelSettings, tree },
    1
  );
  const described = fitted.describe();
  if (described.kind !== 'tree') throw new Error('It is described as a tree.');
  return described;
}

it('cuts back what is not worth its leaves, and in the end everything', () => {
  const counts = [0, 0.002, 0.01, 0.5].map((pruning) => rulesWith(pruning).rules.length);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(counts[0]).toBeGreaterThan(20);
  expect(counts[2]).toBe(2);
  expect(counts[3]).toBe(1);
});

it('reads what is left as rules, the likeliest first, which cover all customers', () => {
  const { root, rules } = rulesWith(0.01);
  expect(rules[0]!.conditions).toEqual(['Income above $29.5k']);
  expect(rules[1]!.conditions).toEqual(['Income at most $29.5k']);
  expect(rules[0]!.share).toBeGreaterThan(rules[1]!.share);
  expect(rules.reduce((sum, rule) => sum + rule.rows, 0)).toBe(400);
  expect(root.children.map(({ condition }) => condition)).toEqual([
    'Income at most $29.5k',
    'Income above $29.5k'
  ]);
});
