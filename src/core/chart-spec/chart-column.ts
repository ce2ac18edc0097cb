import type { ColumnSchema } from '../data/table';

/** A column as far as a chart must know it before its values are read. */
export interface ChartColumn {
  readonly schema: ColumnSchema;
  /** Its values can be added up: numbers, and yes or no as 1 or 0. */
  readonly numeric: boolean;
  /** Distinct values, missing not counted. */
  readonly distinct: number;
}

/** What the rows of a table are, in a sentence. */
export type RowNoun = 'customers' | 'rows';
