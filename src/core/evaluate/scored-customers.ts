/** Customers whom a network was asked about, one a row. */
export interface ScoredCustomers {
  /** In the file, from 0. */
  readonly positions: Uint32Array;
  /** 1 for accepted, 0 for declined. */
  readonly labels: Uint8Array;
  /** Of accepting. */
  readonly probabilities: Float32Array;
}
