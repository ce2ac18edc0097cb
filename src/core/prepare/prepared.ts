import type { ColumnSchema } from '../data/table';

/** How one column becomes one or more inputs. */
export type ColumnEncoding =
  | {
      readonly kind: 'number';
      readonly column: string;
      /** Stands in for a missing value: the median of the training rows. */
      readonly fill: number;
    }
  | {
      readonly kind: 'one-hot';
      readonly column: string;
      /** Values (codes for texts) that get an input of their own: all but the first, ascending. Missing: all 0. */
      readonly levels: readonly number[];
      /** Of a column of texts: what the levels read. */
      readonly texts?: readonly string[];
    };

/** Turns a customer's raw values into the network's inputs. Plain data: it crosses workers and is exported. */
export interface InputEncoder {
  readonly encodings: readonly ColumnEncoding[];
  /** Names of the inputs in order, e.g. "Income", "Education = 2". */
  readonly features: readonly string[];
  /** Population sd (ddof 0) as scikit-learn's StandardScaler; a constant column has scale 1. */
  readonly mean: readonly number[];
  readonly scale: readonly number[];
}

/** Row positions in the file, in the order in which scikit-learn returns them. */
export interface Split {
  readonly seed: number;
  readonly train: Uint32Array;
  readonly validation: Uint32Array;
  readonly test: Uint32Array;
}

/** rows × features, row-major, encoded and scaled; `y` is 1 for accepted. */
export interface DesignMatrix {
  readonly rows: number;
  readonly features: number;
  readonly x: Float32Array;
  readonly y: Uint8Array;
}

export interface PreparationSettings {
  readonly splitSeed: number;
  /** Shares of all rows, and of what is left after the test rows. The reference has .1 and .1. */
  readonly testShare: number;
  readonly validationShare: number;
  readonly categories: 'as-numbers' | 'one-hot';
  readonly scalerRows: 'all' | 'train';
  /** none: inputs keep their own units (mean 0, scale 1). Left out: standard. */
  readonly scaling?: 'standard' | 'none';
  /** Adds the pretend input of `leaked-feature.ts`, which gives the answer away. Left out: no. */
  readonly leak?: boolean;
  /** grouped: customers who are equal in all of `groupedBy` stay together. Left out: random. */
  readonly division?: 'random' | 'grouped';
  /** Names of columns. Left out: none. */
  readonly groupedBy?: readonly string[];
  /** Names of input columns that are left out. */
  readonly dropped: readonly string[];
}

export interface PreparedData {
  readonly encoder: InputEncoder;
  readonly split: Split;
  readonly train: DesignMatrix;
  readonly validation: DesignMatrix;
  readonly test: DesignMatrix;
  /** Input columns of the file in order, for the form that asks for a customer; a leak is not among them. */
  readonly inputs: readonly ColumnSchema[];
}
