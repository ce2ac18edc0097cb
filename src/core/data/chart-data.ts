import type { ColumnSchema } from './table';

/** How many customers hold each value of a column, and how many of those accepted. Ascending by value. */
export interface CountsData {
  readonly kind: 'counts';
  readonly name: string;
  readonly column: ColumnSchema;
  readonly isTarget: boolean;
  readonly bars: readonly {
    /** The value as exported: the number or text in the file. */
    readonly key: string;
    readonly label: string;
    readonly count: number;
    readonly accepted: number;
  }[];
}

/** One group's histogram with its kernel density on `grid` (200 points from min to max). */
export interface HistogramGroup {
  readonly name: string;
  readonly group: 'all' | 'accepted' | 'declined';
  /** counts.length + 1 edges, ascending; the last bin is closed on both sides. */
  readonly edges: readonly number[];
  readonly counts: readonly number[];
  readonly bandwidth: number;
  /** Arithmetic mean of the values, where it is known. */
  readonly mean?: number;
  readonly grid: readonly number[];
  /** Integrates to about 1. The drawn curve is density × sum(counts) × bin width. */
  readonly density: readonly number[];
}

export interface HistogramData {
  readonly kind: 'histogram';
  readonly column: ColumnSchema;
  /** One group (all), or accepted and declined. */
  readonly groups: readonly HistogramGroup[];
}

/** Pearson's r of every pair of numeric columns (labels, flags and codes included). NaN if a column is constant. */
export interface CorrelationData {
  readonly kind: 'correlation';
  readonly name: string;
  readonly columns: readonly string[];
  /** What the columns are called; left out in results that were kept without. */
  readonly labels?: readonly string[];
  readonly matrix: readonly (readonly number[])[];
}

/** All that a chart needs: aggregates, never rows. */
export type ChartData = CountsData | HistogramData | CorrelationData;
