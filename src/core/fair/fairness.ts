import type { CampaignTerms } from '../campaign/campaign-terms';
import type { ScoredCustomers } from '../evaluate/scored-customers';
import type { EqualMeasure } from './group-thresholds';
import type { ListComparison } from './compare-lists';
import type { Parity } from './parity';
import type { ShareFigure, Slice } from './slice';

/** What a list's fairness is judged from. */
export interface FairnessInput {
  /** The columns that customers are sliced by. */
  readonly columns: readonly string[];
  /** Two columns that they are sliced by at once; null: none. */
  readonly crossing: readonly [string, string] | null;
  /** The column whose groups are given thresholds of their own; null: that whose groups lie furthest apart. */
  readonly equalised: string | null;
  /** Thresholds are chosen on these. */
  readonly validation: ScoredCustomers;
  /** All figures are told by these. */
  readonly test: ScoredCustomers;
  /** The campaign's: they decide how long its list is, and what a fix costs. */
  readonly terms: CampaignTerms;
}

/** The slices of one column, or of two crossed. */
export interface SlicedGroups {
  readonly columns: readonly string[];
  /** "age", "age and family size". */
  readonly words: string;
  readonly slices: readonly Slice[];
  readonly parity: Parity;
}

/** A list with a threshold for each group. */
export interface EqualisedList extends ListComparison {
  readonly measure: EqualMeasure;
  readonly thresholds: readonly {
    readonly label: string;
    readonly threshold: number;
    /** Too small a group for a threshold of its own. */
    readonly pooled: boolean;
  }[];
  /** The share that was aimed at on validation. */
  readonly aim: number;
  readonly recall: ShareFigure;
  /** Between the groups that were made equal. */
  readonly parity: Parity;
}

/** Whom a campaign's list treats differently. */
export interface Fairness {
  /** From this probability on a customer is on the list. */
  readonly threshold: number;
  /** Names on it by the validation customers, on whom it was chosen. */
  readonly planned: number;
  /** The list as it is; compared with itself. */
  readonly list: ListComparison;
  /** All test customers as one slice. */
  readonly all: Slice;
  /** A column each, then the crossing. */
  readonly groupings: readonly SlicedGroups[];
  readonly terms: CampaignTerms;
  /** The column whose groups were given thresholds of their own; null where none has groups to compare. */
  readonly equalised: { readonly column: string; readonly words: string } | null;
  /** The same share on the list, and the same recall; one that is not possible is left out. */
  readonly fixes: readonly EqualisedList[];
}
