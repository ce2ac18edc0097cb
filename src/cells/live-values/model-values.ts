import { optimizerLabels, recipeLabels } from '../../core/model/recipe-words';
import type { ModelResult } from '../model-cell';
import { fixedValues } from './value-source';

/** The network and its recipe. */
export const modelValues = fixedValues<ModelResult>([
  {
    path: 'parameters',
    label: 'Parameters',
    format: 'count',
    value: ({ network }) => network.parameters
  },
  {
    path: 'recipe',
    label: 'Recipe',
    format: 'plain',
    value: ({ recipe }) => recipeLabels[recipe.name]
  },
  {
    path: 'layers',
    label: 'Hidden layers',
    format: 'count',
    value: ({ recipe }) => recipe.hidden.length
  },
  {
    path: 'units',
    label: 'Units of the hidden layers',
    format: 'plain',
    value: ({ recipe }) => recipe.hidden.join('–') || 'none'
  },
  { path: 'epochs', label: 'Epochs', format: 'count', value: ({ recipe }) => recipe.epochs },
  { path: 'batch', label: 'Batch size', format: 'count', value: ({ recipe }) => recipe.batchSize },
  {
    path: 'learning rate',
    label: 'Learning rate',
    format: 'plain',
    value: ({ recipe }) => recipe.learningRate
  },
  {
    path: 'dropout',
    label: 'Dropout',
    format: 'share-whole',
    value: ({ recipe }) => recipe.dropout
  },
  {
    path: 'weight decay',
    label: 'Weight decay',
    format: 'plain',
    value: ({ recipe }) => recipe.weightDecay
  },
  {
    path: 'optimizer',
    label: 'Optimizer',
    format: 'plain',
    value: ({ recipe }) => optimizerLabels[recipe.optimizer]
  }
]);
