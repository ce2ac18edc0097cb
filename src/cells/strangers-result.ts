import type { ComparedModel } from '../compute/comparison-contract';
import type { FoldScores } from '../core/compare/summarise-folds';

/** What one model scores on customers whose copies it has seen, and on those of whom it has seen none. */
export interface StrangersScores {
  readonly name: ComparedModel;
  readonly random: FoldScores;
  readonly grouped: FoldScores;
}

export interface StrangersResult {
  /** Columns in which copies are equal. */
  readonly groupedBy: readonly string[];
  /** Folds of either division. */
  readonly folds: number;
  /** In the order in which models are shown. */
  readonly models: readonly StrangersScores[];
  /** Models that could not be fitted, and why. */
  readonly failures: readonly { readonly name: ComparedModel; readonly reason: string }[];
  readonly workers: number;
  readonly durationMs: number;
}
