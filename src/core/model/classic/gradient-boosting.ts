import { mulberry32, shuffle } from '../../random';
import { binColumns } from '../trees/bin-columns';
import { TreeGrower } from '../trees/tree-grower';
import { leafOf, type Tree } from '../trees/tree';
import { boostedModel, sigmoid, startingLogit } from './boosted-model';
import type { ModelKind } from './fitted-model';
import { rowWeights } from './row-weights';

const MOST_BINS = 1024;
const TREES = 120;
const LEARNING_RATE = 0.1;
const MAX_DEPTH = 4;
/** Share of the rows that each tree learns from. */
const SUBSAMPLE = 0.8;

/**
 * Gradient boosting as it was first described: shallow trees on exact thresholds, each on four fifths of the
 * customers, drawn anew.
 * Source: Friedman (2001, 2002); scikit-learn's GradientBoostingClassifier.
 */
export const gradientBoosting: ModelKind = {
  fit({ columns, accepted }, rows, { balanced }, seed) {
    const answers = Uint8Array.from(rows, (row) => accepted[row]!);
    const weights = rowWeights(accepted, rows, balanced);
    const binned = binColumns(columns, rows, MOST_BINS);
    const random = mulberry32(seed);
    const start = startingLogit(answers, weights);
    const logits = new Float64Array(rows.length).fill(start);
    const residual = new Float64Array(rows.length);
    const curvature = new Float64Array(rows.length);
    const order = Uint32Array.from(rows, (_, i) => i);
    const settings = {
      maxDepth: MAX_DEPTH,
      maxLeaves: Infinity,
      minLeafRows: 1,
      minLeafWeight: 0,
      columnsPerSplit: columns.length,
      localThresholds: true,
      mode: 'gradients'
    } as const;
    const grower = new TreeGrower(binned, settings, random);
    const trees = Array.from({ length: TREES }, (): Tree => {
      for (let i = 0; i < logits.length; i++) {
        const probability = sigmoid(logits[i]!);
        residual[i] = weights[i]! * (answers[i]! - probability);
        curvature[i] = weights[i]! * probability * (1 - probability);
      }
      const drawn = shuffle(order, random)
        .slice(0, Math.floor(SUBSAMPLE * rows.length))
        .sort();
      const grown = grower.grow(drawn, residual, weights);
      // The trees divide by residuals; their leaves take a Newton step.
      const value = new Float64Array(grown.tree.value.length);
      for (const [leaf, inside] of grown.leaves) {
        const bend = sumOver(inside, curvature);
        value[leaf] = bend > 0 ? (LEARNING_RATE * sumOver(inside, residual)) / bend : 0;
      }
      const tree = { ...grown.tree, value };
      for (let i = 0; i < rows.length; i++) logits[i]! += value[leafOf(tree, columns, rows[i]!)]!;
      return tree;
    });
    return boostedModel(start, trees, columns);
  }
};

function sumOver(rows: Uint32Array, values: Float64Array): number {
  let sum = 0;
  for (const row of rows) sum += values[row]!;
  return sum;
}
