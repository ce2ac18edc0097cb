import type { Sequential } from '@tensorflow/tfjs-layers';
import { mulberry32, type Random } from '../../core/random';
import type { Recipe } from '../../core/model/recipe';
import type { MatrixData } from '../protocol';
import { batchTensors } from './batch-tensors';
import { buildModel } from './build-model';
import { createOptimizer, type ScheduledOptimizer } from './create-optimizer';
import { decayKernels } from './decay-kernels';
import { seedMathRandom } from './seeded-math-random';

/** Mean loss and accuracy over one batch, dropout on. */
export interface BatchResult {
  readonly loss: number;
  readonly accuracy: number;
}

/** A network with its optimizer and its own stream of random numbers. Dispose of it when done. */
export class TrainableNetwork {
  readonly model: Sequential;
  readonly #recipe: Recipe;
  readonly #optimizer: ScheduledOptimizer;
  readonly #random: Random;

  /** `seed` decides the first weights and every dropout mask. */
  constructor(recipe: Recipe, inputs: number, seed: number) {
    this.#recipe = recipe;
    this.#random = mulberry32(seed);
    const restore = seedMathRandom(this.#random);
    try {
      this.model = buildModel(recipe, inputs);
    } finally {
      restore();
    }
    this.#optimizer = createOptimizer(recipe);
    this.model.compile({
      optimizer: this.#optimizer,
      loss: 'categoricalCrossentropy',
      metrics: ['accuracy']
    });
  }

  /** One training step on the given rows, then the kernels' decay. */
  async step(data: MatrixData, rows: Uint32Array, learningRate: number): Promise<BatchResult> {
    this.#optimizer.setLearningRate(learningRate);
    const { x, y } = batchTensors(data, rows);
    const restore = seedMathRandom(this.#random);
    try {
      const [loss, accuracy] = [await this.model.trainOnBatch(x, y)].flat();
      decayKernels(this.model, learningRate * this.#recipe.weightDecay);
      return { loss: loss!, accuracy: accuracy! };
    } finally {
      restore();
      x.dispose();
      y.dispose();
    }
  }

  /** False if any weight has become infinite or NaN; some engines' relu hides that from the loss. */
  async isFinite(): Promise<boolean> {
    for (const weight of this.model.getWeights()) {
      if (!(await weight.data()).every(Number.isFinite)) return false;
    }
    return true;
  }

  /** Frees every tensor of the network and its optimizer. */
  dispose(): void {
    this.model.dispose();
    this.#optimizer.dispose();
  }
}
