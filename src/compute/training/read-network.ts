import type { Sequential } from '@tensorflow/tfjs-layers';
import type { DenseWeights, TrainedNetwork } from '../../core/model/network';
import type { Recipe } from '../../core/model/recipe';

/** Copies a model's weights out of the engine: its dense layers in order, dropout left out. */
export async function readNetwork(model: Sequential, recipe: Recipe): Promise<TrainedNetwork> {
  const layers: DenseWeights[] = [];
  for (const layer of model.layers) {
    const [kernel, bias] = layer.getWeights();
    if (!kernel || !bias) continue;
    const [inputs, units] = kernel.shape;
    layers.push({
      inputs,
      units: units!,
      activation: layers.length < recipe.hidden.length ? recipe.activation : 'softmax',
      kernel: Float32Array.from(await kernel.data()),
      bias: Float32Array.from(await bias.data())
    });
  }
  return { layers };
}
