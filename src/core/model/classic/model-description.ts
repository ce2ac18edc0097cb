import type { NumberFormat } from '../../format';

/** One input of a logistic regression. */
export interface OddsRow {
  /** "Income", "Job = clerk". */
  readonly feature: string;
  /** In which step of the column the odds are multiplied: its standard deviation, or 1 of a flag or a coded category. */
  readonly step: number;
  readonly stepFormat: NumberFormat | 'yes' | 'level';
  /** For standardised inputs. */
  readonly coefficient: number;
  /** What the odds are multiplied by with each step, and its 95% interval. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/** A node of a tree as it is read. */
export interface RuleNode {
  /** What leads here from the parent: "Income above $113k"; empty at the root. */
  readonly condition: string;
  readonly rows: number;
  /** Share that accepted, as the tree predicts it. */
  readonly share: number;
  /** Two, or none at a leaf. */
  readonly children: readonly RuleNode[];
}

/** One leaf of a tree as a sentence's parts. */
export interface Rule {
  /** Joined by "and"; empty for a tree that asks nothing. */
  readonly conditions: readonly string[];
  readonly rows: number;
  readonly share: number;
}

/** What a model learned, to be shown. */
export type ModelDescription =
  | { readonly kind: 'odds'; readonly intercept: number; readonly rows: readonly OddsRow[] }
  | {
      readonly kind: 'tree';
      readonly root: RuleNode;
      /** The likeliest to accept first. */
      readonly rules: readonly Rule[];
    }
  | {
      readonly kind: 'importances';
      readonly trees: number;
      /** Share of all that the trees' questions gained, the largest first. */
      readonly rows: readonly { readonly column: string; readonly share: number }[];
    }
  | { readonly kind: 'words'; readonly text: string };
