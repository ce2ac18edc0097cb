import type { Sequential } from '@tensorflow/tfjs-layers';
import type { KernelInitializer, Recipe } from '../../core/model/recipe';
import { layers as tfl } from './tensorflow';

/**
 * The Sequential network of a recipe, with fresh weights: Dense (and Dropout, if any) for each hidden
 * layer, then Dense(2, softmax), whose units are declined and accepted. Biases start at zero.
 * Draws from Math.random: see `withSeededMathRandom`.
 *
 * @param inputs Number of features.
 */
export function buildModel(recipe: Recipe, inputs: number): Sequential {
  const model = tfl.sequential();
  recipe.hidden.forEach((units, index) => {
    model.add(
      tfl.layers.dense({
        units,
        activation: recipe.activation,
        kernelInitializer: kernelInitializer(
          index === 0 ? recipe.firstInitializer : recipe.otherInitializer
        ),
        ...(index === 0 ? { inputShape: [inputs] } : {})
      })
    );
    // No seed: with one, TensorFlow.js repeats a single mask at every call.
    if (recipe.dropout > 0) model.add(tfl.layers.dropout({ rate: recipe.dropout }));
  });
  model.add(
    tfl.layers.dense({
      units: 2,
      activation: 'softmax',
      kernelInitializer: kernelInitializer(
        recipe.hidden.length === 0 ? recipe.firstInitializer : recipe.otherInitializer
      ),
      ...(recipe.hidden.length === 0 ? { inputShape: [inputs] } : {})
    })
  );
  return model;
}

function kernelInitializer(name: KernelInitializer) {
  switch (name) {
    case 'normal-0.05':
      return tfl.initializers.randomNormal({ mean: 0, stddev: 0.05 });
    case 'glorot-uniform':
      return tfl.initializers.glorotUniform({});
    case 'he-normal':
      return tfl.initializers.heNormal({});
  }
}
