import { describeNetwork } from '../model/describe-network';
import type { Recipe } from '../model/recipe';

/** Correcting the weights costs a step about as much as looking at so many more customers. */
const UPDATE_IN_ROWS = 5;

/**
 * How much work it is to train a recipe, in units that compare runs with each other: parameters × customers
 * looked at, the corrections of the weights counted as a few customers each.
 *
 * @param inputs features of the design matrix
 * @param rows training customers
 */
export function expectedWork(recipe: Recipe, inputs: number, rows: number, epochs: number): number {
  const steps = epochs * Math.ceil(rows / recipe.batchSize);
  return describeNetwork(inputs, recipe).parameters * (epochs * rows + UPDATE_IN_ROWS * steps);
}
