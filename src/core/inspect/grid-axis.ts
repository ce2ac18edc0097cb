import { linearSpace } from '../data/linear-space';
import type { ColumnSchema } from '../data/table';

/** What an axis needs to know of a column. */
export interface AxisColumn {
  readonly schema: ColumnSchema;
  readonly min: number;
  readonly max: number;
  /** Its distinct values with labels, ascending, where they are few; else empty. */
  readonly values: readonly { readonly value: number; readonly label: string }[];
}

/** One side of a grid: equal cells over a number's range, or a category's own levels. */
export type GridAxis =
  | {
      readonly kind: 'range';
      readonly schema: ColumnSchema;
      /** Middles of the cells, ascending: where the network is asked. */
      readonly values: readonly number[];
      /** Ends of the cells: one more than values. */
      readonly edges: readonly number[];
    }
  | {
      readonly kind: 'levels';
      readonly schema: ColumnSchema;
      readonly values: readonly number[];
      /** One a value. */
      readonly labels: readonly string[];
    };

/** Cells along a number: 40 × 40 are asked in a moment and look smooth. */
const CELLS = 40;

/**
 * The axis of a column: a number gets `cells` equal cells from its smallest to its largest value, a category
 * or flag a place for each of its values. A number that never changes gets one cell, 1 wide.
 */
export function gridAxis({ schema, min, max, values }: AxisColumn, cells = CELLS): GridAxis {
  if (schema.kind !== 'number' && values.length > 0) {
    return {
      kind: 'levels',
      schema,
      values: values.map(({ value }) => value),
      labels: values.map(({ label }) => label)
    };
  }
  const edges = max > min ? linearSpace(min, max, cells + 1) : [min - 0.5, min + 0.5];
  const centres = Array.from(edges.slice(1), (edge, i) => (edge + edges[i]!) / 2);
  return { kind: 'range', schema, values: centres, edges: Array.from(edges) };
}
