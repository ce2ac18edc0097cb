import type { TrainedNetwork } from '../../core/model/network';
import { createPredictor } from './create-predictor';

/** Customers as a network takes them: rows × inputs, row-major. */
export interface InputRows {
  readonly rows: number;
  readonly x: Float32Array;
}

/**
 * Each customer's probability of accepting: by the kernel where it can, else by the pure forward pass.
 *
 * @throws LoanbookError `internal` if the rows do not fit the network
 */
export function predictAccepted(network: TrainedNetwork, { rows, x }: InputRows): Float32Array {
  return createPredictor(network)(x, rows);
}
