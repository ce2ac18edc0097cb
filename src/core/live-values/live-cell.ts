import type { NumberFormat } from '../format';

/** A value of a cell's result that a text can show. */
export interface OfferedValue {
  /** Behind the cell's name: "recall", "recall.low". */
  readonly path: string;
  /** In words: "Recall, low end". */
  readonly label: string;
  readonly format: NumberFormat;
  /** Undefined while the cell has no result; NaN where the value is not defined. */
  readonly value: number | string | undefined;
}

/** A cell as texts see it. */
export interface LiveCell {
  readonly id: string;
  readonly title: string;
  /** none: there is no result yet; stale: it is older than what it was made from. */
  readonly state: 'fresh' | 'stale' | 'none';
  /** Why there is no result: "Train has not run yet." Empty where there is one. */
  readonly reason: string;
  /** Whether the result decides which values there are. */
  readonly open: boolean;
  readonly values: readonly OfferedValue[];
}
