/** How a network stood after one epoch of its training. */
export interface EpochRecord {
  /** Means over the epoch's batches, dropout on, as Keras reports them. */
  readonly loss: number;
  readonly accuracy: number;
  readonly valLoss: number;
  readonly valAccuracy: number;
}
