import type { Recipe } from '../../core/model/recipe';
import { mulberry32 } from '../../core/random';
import type { MatrixData, TrainingJob } from '../training-protocol';

const toyRecipe: Recipe = {
  name: 'custom',
  hidden: [6, 4],
  activation: 'relu',
  firstInitializer: 'he-normal',
  otherInitializer: 'glorot-uniform',
  dropout: 0.2,
  batchSize: 16,
  epochs: 3,
  optimizer: 'adam',
  learningRate: 0.02,
  schedule: 'cosine',
  weightDecay: 0.1
};

/**
 * A job that trains in a moment: 70 rows (the last batch is smaller), three inputs, of which the first
 * decides the answer.
 */
export function toyJob(recipe: Partial<Recipe> = {}, seed = 1): TrainingJob {
  return {
    recipe: { ...toyRecipe, ...recipe },
    seed,
    train: toyMatrix(70, 1),
    validation: toyMatrix(20, 2),
    test: toyMatrix(30, 3)
  };
}

function toyMatrix(rows: number, seed: number): MatrixData {
  const random = mulberry32(seed);
  const x = Float32Array.from({ length: rows * 3 }, () => random() * 2 - 1);
  const y = Uint8Array.from({ length: rows }, (_, row) => (x[row * 3]! > 0 ? 1 : 0));
  return { rows, features: 3, x, y };
}
