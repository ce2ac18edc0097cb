import { expect, it } from 'vitest';
import { makeColumn } from '../../data/testing/make-table';
import { readRules } from './read-rules';
import type { Tree } from './tree';

/** A chain of questions, each of whose right sides goes on. */
function chain(
  questions: readonly { feature: number; threshold?: number; codes?: number[] }[]
): Tree {
  const nodes = questions.length * 2 + 1;
  const tree: Tree = {
    feature: new Int32Array(nodes).fill(-1),
    threshold: new Float64Array(nodes).fill(NaN),
    categories: Array.from({ length: nodes }, (_, node) => {
      const codes = node % 2 === 0 ? questions[node / 2]?.codes : undefined;
      return codes ? new Set(codes) : null;
    }),
    missingLeft: new Uint8Array(nodes),
    left: new Int32Array(nodes).fill(-1),
    right: new Int32Array(nodes).fill(-1),
    value: Float64Array.from({ length: nodes }, (_, node) => node / nodes),
    gain: new Float64Array(nodes),
    weight: new Float64Array(nodes).fill(1),
    rows: new Uint32Array(nodes).fill(1)
  };
  questions.forEach(({ feature, threshold }, i) => {
    tree.feature[2 * i] = feature;
    tree.threshold[2 * i] = threshold ?? NaN;
    tree.left[2 * i] = 2 * i + 1;
    tree.right[2 * i] = 2 * i + 2;
  });
  return tree;
}

it('draws conditions on a column together, and names coded values and categories', () => {
  const valueLabels = { 1: 'Undergraduate', 2: 'Graduate', 3: 'Advanced' };
  const columns = [
    makeColumn('Income', [], { format: 'thousand-dollars' }),
    makeColumn('Education', [], { kind: 'category', valueLabels }),
    makeColumn('Job', [], { kind: 'category' }, ['clerk', 'cook', 'judge'])
  ];
  const tree = chain([
    { feature: 0, threshold: 82.5 },
    { feature: 0, threshold: 113 },
    { feature: 1, threshold: 1.5 },
    { feature: 2, codes: [1] }
  ]);
  const { rules } = readRules(tree, columns);
  expect(rules.map(({ conditions }) => conditions.join(' and '))).toEqual([
    'Income above $113k and Education: Graduate or more and Job: clerk, judge',
    'Income above $113k and Education: Graduate or more and Job: cook',
    'Income above $113k and Education: Undergraduate',
    'Income above $82.5k, at most $113k',
    'Income at most $82.5k'
  ]);
});

it('reads a tree that asks nothing', () => {
  const { root, rules } = readRules(chain([]), []);
  expect(rules).toEqual([{ conditions: [], rows: 1, share: 0 }]);
  expect(root.children).toEqual([]);
});
