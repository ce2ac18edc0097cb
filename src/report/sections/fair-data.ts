import type { ColumnSchema } from '../../core/data/table';
import type { Fairness } from '../../core/fair/fairness';

/** What a report tells of how a list treats groups. */
export interface FairData {
  readonly fairness: Fairness;
  /** Columns that law may have a word on. */
  readonly columns: readonly ColumnSchema[];
}
