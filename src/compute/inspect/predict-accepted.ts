import { LoanbookError } from '../../core/errors';
import { createForward } from '../../core/model/forward';
import type { TrainedNetwork } from '../../core/model/network';
import { predictWithKernel } from '../../kernel/predict-with-kernel';

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
  // Its making checks that the rows fit.
  const forward = createForward(network);
  if (x.length !== rows * (network.layers[0]?.inputs ?? 0)) return forward(x, rows);
  try {
    return predictWithKernel(network, x, rows);
  } catch (thrown) {
    if (thrown instanceof LoanbookError && thrown.code === 'engine-unavailable') {
      return forward(x, rows);
    }
    throw thrown;
  }
}
