import { portableTree } from '../../portable/portable-tree';
import { mulberry32 } from '../../random';
import { binColumns } from '../trees/bin-columns';
import { TreeGrower } from '../trees/tree-grower';
import { pruneTree } from '../trees/prune-tree';
import { readRules } from '../trees/read-rules';
import { leafOf } from '../trees/tree';
import type { ModelKind } from './fitted-model';
import { rowWeights } from './row-weights';

/** Enough for a bin a value in nearly every column. */
const MOST_BINS = 1024;

/** One tree by Gini's criterion, cut back by cost and complexity: read as rules. */
export const decisionTree: ModelKind = {
  fit({ columns, accepted }, rows, { balanced, tree: { maxDepth, minLeafRows, pruning } }, seed) {
    const weight = rowWeights(accepted, rows, balanced);
    const target = weight.map((each, i) => each * accepted[rows[i]!]!);
    const grower = new TreeGrower(
      binColumns(columns, rows, MOST_BINS),
      {
        maxDepth,
        maxLeaves: Infinity,
        minLeafRows,
        minLeafWeight: 0,
        columnsPerSplit: columns.length,
        localThresholds: true,
        mode: 'answers'
      },
      mulberry32(seed)
    );
    const every = Uint32Array.from(rows, (_, i) => i);
    const grown = grower.grow(every, target, weight);
    const tree = pruneTree(grown.tree, pruning);
    const names = columns.map(({ schema, dictionary }) => ({ schema, dictionary }));
    return {
      threshold: 0.5,
      probabilities: (file, asked) =>
        Float64Array.from(asked, (row) => tree.value[leafOf(tree, file, row)]!),
      describe: () => ({ kind: 'tree', ...readRules(tree, names) }),
      portable: () => ({
        kind: 'trees',
        combine: 'mean',
        start: 0,
        trees: [portableTree(tree, columns)]
      })
    };
  }
};
