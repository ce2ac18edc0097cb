import type { Sequential } from '@tensorflow/tfjs-layers';
import { tf } from './tensorflow';

/**
 * Decoupled weight decay: every kernel loses `share` of itself; biases are left alone.
 * Source: Loshchilov & Hutter, Decoupled Weight Decay Regularization (2019), with share = rate × decay.
 */
export function decayKernels(model: Sequential, share: number): void {
  if (share === 0) return;
  tf.tidy(() => {
    for (const weight of model.trainableWeights) {
      if (weight.shape.length === 2) weight.write(tf.mul(weight.read(), 1 - share));
    }
  });
}
