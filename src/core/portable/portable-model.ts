import type { ModelName } from '../model/classic/model-name';
import type { DenseWeights } from '../model/network';

/** A column of the customers' table as a model asks for it. */
export interface PortableColumn {
  /** Loanbook's name. */
  readonly column: string;
  /** As the file spells it: what a table elsewhere calls it. */
  readonly name: string;
  readonly kind: 'number' | 'text';
  /** A repair that the model learned with: what is below 0 counts as 0. */
  readonly negativeIsZero: boolean;
  /** The texts that mean true and false, for tables that keep such a column as booleans; null for any other column. */
  readonly truth: readonly [yes: string, no: string] | null;
}

/**
 * One input of a network or a regression, made of one column: the number (or `fill` where it is missing), or 1 where
 * the column has the level; then less `mean`, divided by `scale`.
 */
export type InputStep = {
  /** Place among the columns. */
  readonly column: number;
  readonly mean: number;
  readonly scale: number;
} & (
  | { readonly kind: 'number'; readonly fill: number }
  | { readonly kind: 'level'; readonly level: number | string }
);

/** A leaf's answer. */
export interface PortableLeaf {
  readonly value: number;
}

/** A question of a tree about one column: at most `threshold`, or one of `texts`, goes left. */
export interface PortableQuestion {
  /** Place among the columns. */
  readonly column: number;
  readonly test: { readonly threshold: number } | { readonly texts: readonly string[] };
  /** Whether a missing value goes left. */
  readonly missingLeft: boolean;
  readonly left: PortableNode;
  readonly right: PortableNode;
}

export type PortableNode = PortableLeaf | PortableQuestion;

/** How the columns become a probability of accepting. */
export type Scorer =
  | {
      readonly kind: 'network';
      readonly inputs: readonly InputStep[];
      readonly layers: readonly DenseWeights[];
    }
  | {
      readonly kind: 'logistic';
      readonly inputs: readonly InputStep[];
      readonly coefficients: readonly number[];
      readonly intercept: number;
    }
  | {
      /** mean: the probability is the mean of the trees' answers; log-odds: they add up to log-odds, from `start` on. */
      readonly kind: 'trees';
      readonly combine: 'mean' | 'log-odds';
      readonly start: number;
      readonly trees: readonly PortableNode[];
    };

/** A trained model with all that it takes to use it elsewhere: raw columns go in. Plain data, without any customer. */
export interface PortableModel {
  readonly name: ModelName;
  readonly columns: readonly PortableColumn[];
  /** Columns that tell customers apart, as the file spells them; the model does not look at them. */
  readonly keys: readonly string[];
  readonly scorer: Scorer;
}

export function isLeaf(node: PortableNode): node is PortableLeaf {
  return 'value' in node;
}
