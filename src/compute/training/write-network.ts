import type { Sequential } from '@tensorflow/tfjs-layers';
import type { TrainedNetwork } from '../../core/model/network';
import { tf } from './tensorflow';

/** Puts a network's weights into a model of the same layers: the inverse of `readNetwork`, bit for bit. */
export function writeNetwork(model: Sequential, network: TrainedNetwork): void {
  tf.tidy(() => {
    model.setWeights(
      network.layers.flatMap(({ inputs, units, kernel, bias }) => [
        tf.tensor2d(kernel, [inputs, units]),
        tf.tensor1d(bias)
      ])
    );
  });
}
