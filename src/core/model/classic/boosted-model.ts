import type { Column } from '../../data/table';
import { portableTree } from '../../portable/portable-tree';
import { leafOf, type Tree } from '../trees/tree';
import type { FittedModel } from './fitted-model';
import { importancesOf } from './importances';

export const sigmoid = (logit: number) => 1 / (1 + Math.exp(-logit));

/**
 * Trees that add up to a log-odds.
 *
 * @param start log-odds before the first tree
 * @param trees their values hold the learning rate already
 */
export function boostedModel(
  start: number,
  trees: readonly Tree[],
  columns: readonly Column[]
): FittedModel {
  const names = columns.map(({ schema }) => schema.label);
  return {
    threshold: 0.5,
    probabilities: (file, rows) =>
      Float64Array.from(rows, (row) => {
        let logit = start;
        for (const tree of trees) logit += tree.value[leafOf(tree, file, row)]!;
        return sigmoid(logit);
      }),
    describe: () => importancesOf(trees, names),
    portable: () => ({
      kind: 'trees',
      combine: 'log-odds',
      start,
      trees: trees.map((tree) => portableTree(tree, columns))
    })
  };
}

/** The log-odds of the weighted share of acceptors: where boosting begins. */
export function startingLogit(answers: Uint8Array, weight: Float64Array): number {
  let yes = 0;
  let all = 0;
  for (let i = 0; i < answers.length; i++) {
    yes += weight[i]! * answers[i]!;
    all += weight[i]!;
  }
  return Math.log(yes / (all - yes));
}
