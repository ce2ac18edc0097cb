import type { Aggregate } from './spec-words';

/** boxplot: quartiles as a box, the extremes as a line. */
export type ChartMark = 'bar' | 'line' | 'area' | 'point' | 'rect' | 'boxplot';

/** What one direction or look of a chart stands for. */
export interface ChannelChoice {
  /** Null with `count`, which needs none. */
  readonly column: string | null;
  /** Null: each row's own value, or a group for each. */
  readonly aggregate: Aggregate | null;
  /** Values in ranges of equal width. */
  readonly bin: boolean;
}

/** A chart as the builder's controls say it. */
export interface ChartChoice {
  readonly mark: ChartMark;
  readonly x: ChannelChoice | null;
  readonly y: ChannelChoice | null;
  readonly colour: ChannelChoice | null;
  /** A small chart for each value. */
  readonly facet: ChannelChoice | null;
}
