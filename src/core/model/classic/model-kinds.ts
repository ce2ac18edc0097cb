import { allDecline } from './all-decline';
import { bestColumnRule } from './best-column-rule';
import { decisionTree } from './decision-tree';
import type { ModelKind } from './fitted-model';
import { gradientBoosting } from './gradient-boosting';
import { histGradientBoosting } from './hist-gradient-boosting';
import { logisticRegression } from './logistic-regression';
import type { ClassicName } from './model-name';
import { nearestNeighbours } from './nearest-neighbours';
import { randomForest } from './random-forest';

/** Every kind of model that learns from the columns alone, by its name. */
export const modelKinds: Readonly<Record<ClassicName, ModelKind>> = {
  logisticRegression,
  decisionTree,
  randomForest,
  histGradientBoosting,
  gradientBoosting,
  kNearestNeighbours: nearestNeighbours,
  bestColumnRule,
  allDecline
};
