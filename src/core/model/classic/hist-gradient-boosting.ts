import { mulberry32, shuffle } from '../../random';
import { binColumns } from '../trees/bin-columns';
import { TreeGrower, type GrowthSettings } from '../trees/tree-grower';
import { leafOf, type Tree } from '../trees/tree';
import { boostedModel, sigmoid, startingLogit } from './boosted-model';
import type { ModelData, ModelKind, ModelSettings } from './fitted-model';
import { rowWeights } from './row-weights';

const MOST_BINS = 255;
const MOST_LEAVES = 31;
const MIN_LEAF_ROWS = 20;
const MIN_LEAF_WEIGHT = 1e-3;
const HELD_BACK = 0.1;
/** Rounds that may pass without a better prediction. */
const PATIENCE = 10;
const TOLERANCE = 1e-7;

/**
 * Newton boosting on histograms: trees of up to 31 leaves, each correcting those before it. Missing values go
 * where they fit best, texts are divided as categories.
 * Source: Ke and others (2017), LightGBM; scikit-learn's HistGradientBoostingClassifier.
 */
export const histGradientBoosting: ModelKind = {
  fit(data, rows, settings, seed) {
    const { boosting, balanced } = settings;
    const { learned, held } = boosting.earlyStopping
      ? holdBack(data.accepted, rows, seed)
      : { learned: rows, held: null };
    const answers = Uint8Array.from(learned, (row) => data.accepted[row]!);
    const weights = rowWeights(data.accepted, learned, balanced);
    const binned = binColumns(data.columns, learned, MOST_BINS);
    const grower = new TreeGrower(binned, growthOf(data, boosting), mulberry32(seed));
    const start = startingLogit(answers, weights);
    const logits = new Float64Array(learned.length).fill(start);
    const residual = new Float64Array(learned.length);
    const curvature = new Float64Array(learned.length);
    const all = Uint32Array.from(learned, (_, i) => i);
    const stop = held && new EarlyStop(data, held, start, balanced);
    const trees: Tree[] = [];
    while (trees.length < boosting.rounds) {
      for (let i = 0; i < logits.length; i++) {
        const probability = sigmoid(logits[i]!);
        residual[i] = weights[i]! * (answers[i]! - probability);
        curvature[i] = weights[i]! * probability * (1 - probability);
      }
      const grown = grower.grow(all, residual, curvature);
      const tree = {
        ...grown.tree,
        value: grown.tree.value.map((value) => value * boosting.learningRate)
      };
      for (const [leaf, inside] of grown.leaves) {
        const value = tree.value[leaf]!;
        for (const row of inside) logits[row]! += value;
      }
      trees.push(tree);
      if (stop?.after(tree)) break;
    }
    return boostedModel(start, stop ? trees.slice(0, stop.best) : trees, data.columns);
  }
};

function growthOf(
  { columns }: ModelData,
  { rising, falling }: ModelSettings['boosting']
): GrowthSettings {
  const names = columns.map(({ schema }) => schema.name);
  const constrained = names.some((name) => rising.includes(name) || falling.includes(name));
  return {
    maxDepth: Infinity,
    maxLeaves: MOST_LEAVES,
    minLeafRows: MIN_LEAF_ROWS,
    minLeafWeight: MIN_LEAF_WEIGHT,
    columnsPerSplit: columns.length,
    localThresholds: false,
    mode: 'gradients',
    ...(constrained && {
      monotone: names.map((name) => (rising.includes(name) ? 1 : falling.includes(name) ? -1 : 0))
    })
  };
}

/** A tenth of either answer is held back, drawn by the seed. */
function holdBack(accepted: Uint8Array, rows: Uint32Array, seed: number) {
  const random = mulberry32(seed);
  const held = new Set<number>();
  for (const answer of [0, 1]) {
    const group = shuffle(
      rows.filter((row) => accepted[row] === answer),
      random
    );
    for (const row of group.subarray(0, Math.ceil(group.length * HELD_BACK))) held.add(row);
  }
  return {
    learned: rows.filter((row) => !held.has(row)),
    held: rows.filter((row) => held.has(row))
  };
}

/** Watches the log loss of the rows that are held back. */
class EarlyStop {
  /** How many trees predict them best. */
  best = 0;
  readonly #data: ModelData;
  readonly #rows: Uint32Array;
  readonly #weights: Float64Array;
  readonly #logits: Float64Array;
  #bestLoss = Infinity;
  #trees = 0;

  constructor(data: ModelData, rows: Uint32Array, start: number, balanced: boolean) {
    this.#data = data;
    this.#rows = rows;
    this.#weights = rowWeights(data.accepted, rows, balanced);
    this.#logits = new Float64Array(rows.length).fill(start);
  }

  /** Adds a tree. @returns whether to stop */
  after(tree: Tree): boolean {
    const { columns, accepted } = this.#data;
    this.#trees++;
    let loss = 0;
    for (let i = 0; i < this.#rows.length; i++) {
      const row = this.#rows[i]!;
      const logit = (this.#logits[i]! += tree.value[leafOf(tree, columns, row)]!);
      loss += this.#weights[i]! * Math.log1p(Math.exp(accepted[row] === 1 ? -logit : logit));
    }
    if (loss < this.#bestLoss - TOLERANCE) {
      this.#bestLoss = loss;
      this.best = this.#trees;
    }
    return this.#trees - this.best >= PATIENCE;
  }
}
