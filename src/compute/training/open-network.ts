import type { Recipe } from '../../core/model/recipe';
import type { Checkpoint, EngineName } from '../training-protocol';
import { SimdNetwork } from './simd-network';
import { TensorflowNetwork } from './tensorflow-network';
import type { TrainableNetwork } from './trainable-network';

/**
 * A recipe's network on the engine that was started: fresh, or going on from a checkpoint. The first weights
 * are the same on every engine.
 *
 * @param makeHelper starts a thread that helps Loanbook's own engine; left out where it works alone
 * @throws LoanbookError `engine-unavailable` if the engine cannot train this recipe
 */
export function openNetwork(
  engine: EngineName,
  recipe: Recipe,
  inputs: number,
  seed: number,
  from?: Checkpoint,
  makeHelper?: () => Worker
): Promise<TrainableNetwork> {
  return engine === 'simd'
    ? SimdNetwork.create(recipe, inputs, seed, from, makeHelper)
    : TensorflowNetwork.create(recipe, inputs, seed, from);
}
