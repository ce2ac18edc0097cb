import type { TrainedNetwork } from '../../core/model/network';
import type { MatrixData, OptimizerState } from '../training-protocol';

/** Mean loss and accuracy over one batch, dropout on. */
export interface BatchResult {
  readonly loss: number;
  readonly accuracy: number;
}

/**
 * A network with its optimizer and its own stream of random numbers: what every engine offers to a run.
 * Dispose of it when done.
 */
export interface TrainableNetwork {
  /** Cores of the processor that work on one step, if more than one. */
  readonly cores?: number;
  /**
   * Starts the stream of dropout masks anew, so that a run which goes on from here draws what an unbroken
   * one would have drawn. @param epoch from 0
   */
  beginEpoch(epoch: number): void;
  /** One training step on the given rows, then the kernels' decay. */
  step(data: MatrixData, rows: Uint32Array, learningRate: number): Promise<BatchResult>;
  /** False if any weight has become infinite or NaN; some engines' relu hides that from the loss. */
  isFinite(): Promise<boolean>;
  /** Probability of accepting, one a row, dropout off. `breathe` is called every few thousand rows. */
  predict(data: MatrixData, breathe: () => Promise<void>): Promise<Float32Array>;
  /** A copy of the weights. */
  read(): Promise<TrainedNetwork>;
  /** A copy of what the optimizer remembers. */
  optimizerState(): Promise<OptimizerState>;
  /** Frees all that it holds. */
  dispose(): void;
}
