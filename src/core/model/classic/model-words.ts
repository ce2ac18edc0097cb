import type { ModelName } from './model-name';

/** What models are called. */
export const modelTitles: Readonly<Record<ModelName, string>> = {
  network: 'Network',
  logisticRegression: 'Logistic regression',
  decisionTree: 'Decision tree',
  randomForest: 'Random forest',
  histGradientBoosting: 'Boosted trees',
  gradientBoosting: 'Gradient boosting',
  kNearestNeighbours: 'Nearest neighbours',
  softVote: 'Vote of the models',
  bestColumnRule: 'Rule of one column',
  allDecline: 'Everybody declines'
};

/** What they do, in a line. */
export const modelLines: Readonly<Record<ModelName, string>> = {
  network: 'The recipe of the Model cell, trained anew each time',
  logisticRegression: 'Adds up the columns; read as odds ratios',
  decisionTree: 'A few questions one after another; read as rules',
  randomForest: '200 deep trees on random customers and columns',
  histGradientBoosting: 'Trees that correct each other, on values in bins',
  gradientBoosting: '120 shallow trees that correct each other',
  kNearestNeighbours: 'Asks the customers who are most alike',
  softVote: 'The mean of the chosen models’ probabilities',
  bestColumnRule: 'Calls whoever has enough of the column that tells most, such as income',
  allDecline: 'The yardstick: says no to everybody'
};
