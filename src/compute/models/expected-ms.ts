import type { ClassicName } from '../../core/model/classic/model-name';
import { expectedWork } from '../../core/search/expected-work';
import type { ComparisonBasis, ModelJob } from '../models-protocol';

const USUAL_ROWS = 5000;

/** About how long a fit and its scores take on so many customers: only their proportion matters. */
const USUAL_MS: Readonly<Record<ClassicName, number>> = {
  logisticRegression: 40,
  decisionTree: 15,
  randomForest: 350,
  histGradientBoosting: 150,
  gradientBoosting: 160,
  kNearestNeighbours: 130,
  bestColumnRule: 10,
  allDecline: 1
};

/** Work of a network, as it is counted, that takes a millisecond. */
const WORK_PER_MS = 1e6;

/** About how long a model takes on one division, in proportion to the others. */
export function expectedMs(name: ModelJob['name'], { columns, network }: ComparisonBasis): number {
  if (name !== 'network') return USUAL_MS[name];
  const { recipe } = network;
  return expectedWork(recipe, columns.length, USUAL_ROWS, recipe.epochs) / WORK_PER_MS;
}
