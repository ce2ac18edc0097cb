import type { Preparation, Recipe } from '../../core/model/recipe';
import {
  activationLabels,
  categoriesLabels,
  initializerLabels,
  optimizerLabels,
  scalerRowsLabels,
  scheduleLabels
} from './recipe-words';

/** One setting in which a recipe departs from another, in words. */
export interface RecipeDifference {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** A recipe with the preparation that goes with it. */
export type Setup = { readonly recipe: Recipe; readonly preparation: Preparation };

type Reader = (setup: Setup) => string;

const readers: readonly (readonly [label: string, read: Reader])[] = [
  ['Hidden layers', ({ recipe }) => recipe.hidden.join('–')],
  ['Activation', ({ recipe }) => activationLabels[recipe.activation]],
  ['First layer starts from', ({ recipe }) => initializerLabels[recipe.firstInitializer]],
  ['Other layers start from', ({ recipe }) => initializerLabels[recipe.otherInitializer]],
  ['Dropout', ({ recipe }) => String(recipe.dropout)],
  ['Batch size', ({ recipe }) => String(recipe.batchSize)],
  ['Epochs', ({ recipe }) => String(recipe.epochs)],
  ['Optimizer', ({ recipe }) => optimizerLabels[recipe.optimizer]],
  ['Learning rate', ({ recipe }) => String(recipe.learningRate)],
  ['Schedule', ({ recipe }) => scheduleLabels[recipe.schedule]],
  ['Weight decay', ({ recipe }) => String(recipe.weightDecay)],
  ['Categories', ({ preparation }) => categoriesLabels[preparation.categories]],
  ['Scaler sees', ({ preparation }) => scalerRowsLabels[preparation.scalerRows]]
];

/** What differs between two setups, in the order of the form. Empty where nothing does. */
export function recipeDifferences(from: Setup, to: Setup): readonly RecipeDifference[] {
  return readers
    .map(([label, read]) => ({ label, from: read(from), to: read(to) }))
    .filter((difference) => difference.from !== difference.to);
}
