import type { Preparation, Recipe } from './recipe';
import {
  activationLabels,
  categoriesLabels,
  initializerLabels,
  optimizerLabels,
  scalerRowsLabels,
  scalingLabels,
  scheduleLabels
} from './recipe-words';

/** A recipe with the preparation that goes with it. */
export type Setup = { readonly recipe: Recipe; readonly preparation: Preparation };

/** One setting of a setup: what it is called, and how its value reads. */
export interface RecipeSetting {
  readonly label: string;
  readonly read: (setup: Setup) => string;
}

const setting = (label: string, read: RecipeSetting['read']): RecipeSetting => ({ label, read });

/** Every setting that decides a network, in the order of the form. */
export const recipeSettings: readonly RecipeSetting[] = [
  setting('Hidden layers', ({ recipe }) => recipe.hidden.join('–')),
  setting('Activation', ({ recipe }) => activationLabels[recipe.activation]),
  setting('First layer starts from', ({ recipe }) => initializerLabels[recipe.firstInitializer]),
  setting('Other layers start from', ({ recipe }) => initializerLabels[recipe.otherInitializer]),
  setting('Dropout', ({ recipe }) => String(recipe.dropout)),
  setting('Batch size', ({ recipe }) => String(recipe.batchSize)),
  setting('Epochs', ({ recipe }) => String(recipe.epochs)),
  setting('Optimizer', ({ recipe }) => optimizerLabels[recipe.optimizer]),
  setting('Learning rate', ({ recipe }) => String(recipe.learningRate)),
  setting('Schedule', ({ recipe }) => scheduleLabels[recipe.schedule]),
  setting('Weight decay', ({ recipe }) => String(recipe.weightDecay)),
  setting('Categories', ({ preparation }) => categoriesLabels[preparation.categories]),
  setting('Scaling', ({ preparation }) => scalingLabels[preparation.scaling ?? 'standard']),
  setting('Scaler sees', ({ preparation }) => scalerRowsLabels[preparation.scalerRows])
];
