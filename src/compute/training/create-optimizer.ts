import type { Optimizer } from '@tensorflow/tfjs-core';
import type { Recipe } from '../../core/model/recipe';
import { tf } from './tensorflow';

/** An optimizer whose learning rate may change from step to step. */
export type ScheduledOptimizer = Optimizer & { setLearningRate(learningRate: number): void };

class ScheduledAdam extends tf.AdamOptimizer {
  setLearningRate(learningRate: number): void {
    this.learningRate = learningRate;
  }
}

/** Keras's defaults; TensorFlow.js would take another epsilon. */
const BETA_1 = 0.9;
const BETA_2 = 0.999;
const EPSILON = 1e-7;

/** The recipe's optimizer at its first learning rate. It holds tensors: dispose of it after training. */
export function createOptimizer(recipe: Recipe): ScheduledOptimizer {
  return recipe.optimizer === 'adam'
    ? new ScheduledAdam(recipe.learningRate, BETA_1, BETA_2, EPSILON)
    : tf.train.sgd(recipe.learningRate);
}
