import type { Duplicates } from './duplicates';
import type { NearRule } from './near-rule';
import type { OrderEffect } from './order-effect';

/** The answer that customers gave. */
export type Answer = 'accepted' | 'declined';

/** How many customers of one answer have a near-twin that gave the same answer. NaN where nobody gave it. */
export interface NearFigures {
  readonly answer: Answer;
  readonly customers: number;
  readonly testCustomers: number;
  /** Share with a near-twin in the file. */
  readonly file: number;
  /** Share of the test customers with a near-twin among the training customers. */
  readonly test: number;
  /** Share that would have one in the file by chance. */
  readonly chance: number;
}

export interface NearCopies {
  readonly rule: NearRule;
  /** What the search proposes; the same as `rule` unless that was edited. */
  readonly proposed: NearRule;
  /** Columns that the search left out, each with one that says nearly the same. */
  readonly sameNews: readonly { readonly column: string; readonly like: string }[];
  /** The answer whose share exceeds chance most comes first. */
  readonly byAnswer: readonly [NearFigures, NearFigures];
  /** Whether far more customers have a near-twin than by chance. */
  readonly found: boolean;
  /**
   * Columns in which near-twins are equal: who is equal in all of them is in one group. None where there are no copies,
   * unless the rule was set by hand.
   */
  readonly groupedBy: readonly string[];
  readonly groups: number;
  readonly largestGroup: number;
}

/** How well one column alone tells who accepts. */
export interface ColumnPower {
  readonly column: string;
  readonly label: string;
  /** Area under the ROC curve: 0.5 nothing, 1 all. */
  readonly rocAuc: number;
  readonly givesAway: boolean;
  /** Whether the network sees it now. */
  readonly used: boolean;
}

export interface ScalerLeak {
  /** Rows that the scaler was fitted on; none: inputs keep their own units. */
  readonly rows: 'all' | 'train' | 'none';
  /** The most that customers beyond the training move an input's mean or spread, in standard deviations. */
  readonly shift: number;
}

/** What could make a score look better than it is. */
export interface LeakReport {
  /** How the customers are divided now. */
  readonly division: 'random' | 'grouped';
  readonly nearCopies: NearCopies;
  readonly duplicates: Duplicates;
  /** The strongest first. */
  readonly columns: readonly ColumnPower[];
  /** The answer and the inputs; the most alike first. */
  readonly order: readonly (OrderEffect & { readonly label: string; readonly found: boolean })[];
  readonly scaler: ScalerLeak;
}
