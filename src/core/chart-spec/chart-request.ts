import type { Predicate } from './predicate';
import type { Aggregate } from './spec-words';

/**
 * A column of the rows that a chart asks for. `as` is its name there; ranges come as `as` (from), `as`_end, `as`_mid and
 * `as`_label.
 */
export interface ChartField {
  readonly as: string;
  readonly of:
    | { readonly kind: 'value'; readonly column: string; readonly as: 'number' | 'category' }
    | {
        readonly kind: 'bin';
        readonly column: string;
        readonly maxBins: number;
        /** Null: a readable width that makes at most `maxBins` ranges. */
        readonly step: number | null;
      }
    | { readonly kind: 'aggregate'; readonly column: string | null; readonly op: Aggregate }
    /** 1 for the rows for which it holds, else 0. */
    | { readonly kind: 'test'; readonly test: Predicate };
  /** More categories than this cannot be drawn; said before they are. Null: no limit. */
  readonly most: number | null;
}

/**
 * The rows behind one picture. With an aggregate among the fields there is a row for each combination of the others;
 * without, one for each row of the table, of many a sample.
 */
export interface ChartRequest {
  readonly fields: readonly ChartField[];
  /** Null: all rows. */
  readonly filter: Predicate | null;
}

export interface ChartRows {
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  /** Rows of the table that pass the filter. */
  readonly total: number;
  /** Rows of the table. */
  readonly of: number;
  /** Whether the rows are a sample of those that pass. */
  readonly sampled: boolean;
  /** By category field: the categories in the order of their values. */
  readonly levels: Readonly<Record<string, readonly string[]>>;
}
