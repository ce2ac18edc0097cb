import type { StrangersResult } from '../../cells/strangers-result';
import type { ColumnSchema } from '../../core/data/table';
import type { LeakReport } from '../../core/leaks/leak-report';

/** What a report tells of the search for leaks. */
export interface LeaksData {
  readonly report: LeakReport;
  /** Columns that the rule for near-copies may name. */
  readonly inputs: readonly ColumnSchema[];
  /** Customers of the file. */
  readonly rows: number;
  readonly isByHand: boolean;
  /** Scores with copies on both sides and with copies kept together; null where nobody asked for them. */
  readonly strangers: Pick<StrangersResult, 'folds' | 'models' | 'failures'> | null;
}
