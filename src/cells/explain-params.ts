import type { AskedCustomer, ScoredOn } from '../compute/explain-protocol';
import type { MetricName } from '../core/compare/summarise-folds';
import type { ColumnSchema } from '../core/data/table';

export interface ExplainParams {
  /** By whose answers importance is measured. */
  readonly scoredOn: ScoredOn;
  /** By which score importance is shown. */
  readonly metric: MetricName;
  /** Questions in a row of the tree that is shown. */
  readonly depth: number;
  /** The column whose dependence is shown; null: the most important one. */
  readonly column: string | null;
  /** Columns that may change to turn the answer; null: all that people can change. */
  readonly mayChange: readonly string[] | null;
}

/** What a click brings along: which customer is explained, too. */
export interface CustomerIntent {
  readonly customer: AskedCustomer;
}

export function isCustomerIntent(intent: unknown): intent is CustomerIntent {
  return typeof intent === 'object' && intent !== null && 'customer' in intent;
}

/** Names of the columns that may change: never those that a person cannot change. */
export function changeable(
  schemas: readonly ColumnSchema[],
  { mayChange }: ExplainParams
): readonly string[] {
  return schemas
    .filter(({ change }) => change !== 'never')
    .map(({ name }) => name)
    .filter((name) => mayChange === null || mayChange.includes(name));
}
