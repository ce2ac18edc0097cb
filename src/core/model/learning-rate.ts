import type { Recipe } from './recipe';

/**
 * The learning rate of one step. `cosine` starts at the recipe's rate and falls to 0 over all steps.
 * Source: Loshchilov and Hutter (2017), "SGDR", equation 5 with one period.
 *
 * @param step from 0
 * @param steps of the whole run, all epochs
 */
export function learningRateAt(
  recipe: Pick<Recipe, 'learningRate' | 'schedule'>,
  step: number,
  steps: number
): number {
  if (recipe.schedule === 'constant') return recipe.learningRate;
  return recipe.learningRate * 0.5 * (1 + Math.cos((Math.PI * step) / steps));
}
