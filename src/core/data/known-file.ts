import type { AnalysisPlan, ColumnSchema, Target } from './table';

/** How the cells of a known column are read. */
export interface CellReading {
  /** The only values allowed; absent: any number. */
  readonly allowed?: readonly number[];
  /** Some copies write 1/60 for 1.60. */
  readonly slashDecimal?: boolean;
  /**
   * When cells stay texts instead of becoming numbers. identifier: as soon as one is no number;
   * code: where a number would lose digits (02134, 91107-1234). Absent: never.
   */
  readonly asText?: 'identifier' | 'code';
}

/** A column whose meaning is known before the file is opened. */
export interface KnownColumn {
  readonly schema: Omit<ColumnSchema, 'sourceName'>;
  readonly reading: CellReading;
}

/** A kind of customer file that Loanbook knows: its columns, its answer, and what is worth drawing. */
export interface KnownFile {
  readonly columns: readonly KnownColumn[];
  readonly target: Target;
  readonly plan: AnalysisPlan;
}
