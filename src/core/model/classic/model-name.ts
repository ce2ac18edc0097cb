/** Models that are compared, as results call them; the order is that in which they are shown. */
export const modelNames = [
  'network',
  'logisticRegression',
  'decisionTree',
  'randomForest',
  'histGradientBoosting',
  'gradientBoosting',
  'kNearestNeighbours',
  'softVote',
  'bestColumnRule',
  'allDecline'
] as const;

export type ModelName = (typeof modelNames)[number];

/** Models that learn from the columns alone. */
export type ClassicName = Exclude<ModelName, 'network' | 'softVote'>;
