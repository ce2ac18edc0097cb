import type { Column } from '../data/table';
import type { Rule, RuleNode } from '../model/classic/model-description';
import { binColumns } from '../model/trees/bin-columns';
import { readRules } from '../model/trees/read-rules';
import { leafOf } from '../model/trees/tree';
import { TreeGrower } from '../model/trees/tree-grower';
import { mulberry32 } from '../random';

/** A small tree that says nearly what the model says, and how nearly. */
export interface SurrogateTree {
  /** Questions in a row, at most. */
  readonly depth: number;
  readonly leaves: number;
  /** Shares are mean probabilities of the model. */
  readonly root: RuleNode;
  readonly rules: readonly Rule[];
  /** On customers that the tree did not learn from. */
  readonly fidelity: {
    readonly rows: number;
    /** Share of whom tree and model judge alike at the threshold. */
    readonly agreement: number;
    /** Of the variance of the model's probabilities, the share that the tree's explain; NaN if they never vary. */
    readonly r2: number;
  };
}

/** Customers of a file with the model's probability of each. */
export interface JudgedRows {
  /** Positions in the file. */
  readonly rows: Uint32Array;
  readonly probabilities: ArrayLike<number>;
}

const MOST_BINS = 1024;
/** A leaf stands for at least so many customers of a thousand. */
const LEAF_PER_MILLE = 5;

/**
 * Grows a tree that predicts the model's probability, not the customers' answers: what of the model a few questions
 * can say. Source: Craven and Shavlik (1996); fidelity after Molnar (2022), Interpretable Machine Learning.
 *
 * @param learned whom the tree learns from
 * @param tested on whom its fidelity is told: others
 * @param threshold from which probability on the model says yes
 */
export function surrogateTree(
  columns: readonly Column[],
  learned: JudgedRows,
  tested: JudgedRows,
  depth: number,
  threshold: number
): SurrogateTree {
  const grower = new TreeGrower(
    binColumns(columns, learned.rows, MOST_BINS),
    {
      maxDepth: depth,
      maxLeaves: Infinity,
      minLeafRows: Math.max(2, Math.round((learned.rows.length * LEAF_PER_MILLE) / 1000)),
      minLeafWeight: 0,
      columnsPerSplit: columns.length,
      localThresholds: true,
      mode: 'gradients'
    },
    mulberry32(1)
  );
  const every = Uint32Array.from(learned.rows, (_, i) => i);
  const weight = new Float64Array(every.length).fill(1);
  const { tree } = grower.grow(every, Float64Array.from(learned.probabilities), weight);
  const { root, rules } = readRules(
    tree,
    columns.map(({ schema, dictionary }) => ({ schema, dictionary }))
  );
  const said = Float64Array.from(tested.rows, (row) => tree.value[leafOf(tree, columns, row)]!);
  return {
    depth,
    leaves: rules.length,
    root,
    rules,
    fidelity: {
      rows: said.length,
      agreement: agreement(said, tested.probabilities, threshold),
      r2: explained(said, tested.probabilities)
    }
  };
}

function agreement(a: Float64Array, b: ArrayLike<number>, threshold: number): number {
  let alike = 0;
  a.forEach((each, i) => {
    if (each >= threshold === b[i]! >= threshold) alike++;
  });
  return alike / a.length;
}

/** Coefficient of determination. */
function explained(said: Float64Array, model: ArrayLike<number>): number {
  const truth = Float64Array.from(model);
  const mean = truth.reduce((sum, each) => sum + each, 0) / truth.length;
  let error = 0;
  let all = 0;
  truth.forEach((each, i) => {
    error += (each - said[i]!) ** 2;
    all += (each - mean) ** 2;
  });
  return all > 0 ? 1 - error / all : NaN;
}
