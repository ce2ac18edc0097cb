import type { Column } from '../../data/table';
import type { Scorer } from '../../portable/portable-model';
import type { ModelDescription } from './model-description';

/** What a model learns from: input columns of the file, and the answers. */
export interface ModelData {
  readonly columns: readonly Column[];
  /** 1 for each row of the file that accepted. */
  readonly accepted: Uint8Array;
}

/** A model that has learned. */
export interface FittedModel {
  /** From which probability on it says that a customer accepts. */
  readonly threshold: number;
  /** Probability of accepting, one a row. @param columns like those that it was fitted on */
  probabilities(columns: readonly Column[], rows: Uint32Array): Float64Array;
  /** What it learned, to be shown. */
  describe(): ModelDescription;
  /** The model as it is written for other programs; models that are not have none. */
  portable?(): Scorer;
}

/** A kind of model: learns from some rows of the file. The same seed gives the same model. */
export interface ModelKind {
  fit(data: ModelData, rows: Uint32Array, settings: ModelSettings, seed: number): FittedModel;
}

/** What can be set about the models. */
export interface ModelSettings {
  /** Rows count so that both answers weigh the same; nearest neighbours and baselines count each row once. */
  readonly balanced: boolean;
  readonly tree: {
    readonly maxDepth: number;
    readonly minLeafRows: number;
    /** How much error a leaf must save to stay (scikit-learn's ccp_alpha); 0 leaves the tree as it grew. */
    readonly pruning: number;
  };
  readonly forest: { readonly trees: number };
  /** Of the histogram boosting. */
  readonly boosting: {
    readonly rounds: number;
    readonly learningRate: number;
    /** Holds a tenth of the rows back and stops when they are not predicted better any more. */
    readonly earlyStopping: boolean;
    /** Columns with which the probability may only rise, and those with which it may only fall. */
    readonly rising: readonly string[];
    readonly falling: readonly string[];
  };
  readonly neighbours: { readonly count: number };
}

/** The settings with which the models are known to do well on the bank's file. */
export const defaultModelSettings: ModelSettings = {
  balanced: false,
  tree: { maxDepth: 4, minLeafRows: 10, pruning: 0 },
  forest: { trees: 200 },
  boosting: { rounds: 100, learningRate: 0.1, earlyStopping: false, rising: [], falling: [] },
  neighbours: { count: 5 }
};
