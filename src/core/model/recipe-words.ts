import type { Preparation, Recipe } from './recipe';

/** The field's words for each setting, as the form and the list of changes show them. */
export const activationLabels: Record<Recipe['activation'], string> = {
  relu: 'ReLU',
  tanh: 'tanh',
  sigmoid: 'Sigmoid'
};

export const initializerLabels: Record<Recipe['firstInitializer'], string> = {
  'normal-0.05': 'Normal, sd 0.05',
  'glorot-uniform': 'Glorot uniform',
  'he-normal': 'He normal'
};

export const optimizerLabels: Record<Recipe['optimizer'], string> = { adam: 'Adam', sgd: 'SGD' };

export const scheduleLabels: Record<Recipe['schedule'], string> = {
  constant: 'Constant',
  cosine: 'Cosine, to 0'
};

export const categoriesLabels: Record<Preparation['categories'], string> = {
  'as-numbers': 'as numbers',
  'one-hot': 'one input a value'
};

export const scalingLabels: Record<NonNullable<Preparation['scaling']>, string> = {
  standard: 'one scale for all inputs',
  none: 'none'
};

export const scalerRowsLabels: Record<Preparation['scalerRows'], string> = {
  all: 'all rows',
  train: 'training rows only'
};

export const recipeLabels: Record<Recipe['name'], string> = {
  reference: 'Reference',
  recommended: 'Recommended',
  custom: 'Custom'
};
