import type { Sequential } from '@tensorflow/tfjs-layers';
import type { TrainedNetwork } from '../../core/model/network';
import type { Recipe } from '../../core/model/recipe';
import { mulberry32 } from '../../core/random';
import { buildModel } from './build-model';
import { readNetwork } from './read-network';
import { seedMathRandom } from './seeded-math-random';

/** A recipe's first weights, drawn by TensorFlow.js: the same for the same seed on every engine. */
export async function freshNetwork(
  recipe: Recipe,
  inputs: number,
  seed: number
): Promise<TrainedNetwork> {
  const model = draw(recipe, inputs, seed);
  try {
    return await readNetwork(model, recipe);
  } finally {
    model.dispose();
  }
}

function draw(recipe: Recipe, inputs: number, seed: number): Sequential {
  const restore = seedMathRandom(mulberry32(seed));
  try {
    return buildModel(recipe, inputs);
  } finally {
    restore();
  }
}
