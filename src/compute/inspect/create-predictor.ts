import { LoanbookError } from '../../core/errors';
import { createForward, type Forward } from '../../core/model/forward';
import type { TrainedNetwork } from '../../core/model/network';
import { createKernelForward } from '../../kernel/kernel-forward';

/**
 * The quickest forward pass that there is for a network, for many calls: by the kernel where it can, else the pure
 * one.
 *
 * @throws LoanbookError as `createForward` does
 */
export function createPredictor(network: TrainedNetwork): Forward {
  try {
    return createKernelForward(network);
  } catch (thrown) {
    if (thrown instanceof LoanbookError && thrown.code === 'engine-unavailable') {
      return createForward(network);
    }
    throw thrown;
  }
}
