import type { Sequential } from '@tensorflow/tfjs-layers';
import type { TrainedNetwork } from '../../core/model/network';
import type { Recipe } from '../../core/model/recipe';
import { mulberry32, type Random } from '../../core/random';
import type { Checkpoint, MatrixData, OptimizerState } from '../training-protocol';
import { batchTensors } from './batch-tensors';
import { buildModel } from './build-model';
import { createOptimizer, type ScheduledOptimizer } from './create-optimizer';
import { decayKernels } from './decay-kernels';
import { epochSeed } from './epoch-seed';
import { readOptimizer, writeOptimizer } from './optimizer-state';
import { predict } from './predict';
import { readNetwork } from './read-network';
import { seedMathRandom } from './seeded-math-random';
import type { BatchResult, TrainableNetwork } from './trainable-network';
import { writeNetwork } from './write-network';

/** A network that TensorFlow.js trains, on the engine that was started. */
export class TensorflowNetwork implements TrainableNetwork {
  readonly #recipe: Recipe;
  readonly #seed: number;
  readonly #model: Sequential;
  readonly #optimizer: ScheduledOptimizer;
  #random: Random;

  private constructor(recipe: Recipe, inputs: number, seed: number) {
    this.#recipe = recipe;
    this.#seed = seed;
    this.#random = mulberry32(seed);
    const restore = seedMathRandom(this.#random);
    try {
      this.#model = buildModel(recipe, inputs);
    } finally {
      restore();
    }
    this.#optimizer = createOptimizer(recipe);
    this.#model.compile({
      optimizer: this.#optimizer,
      loss: 'categoricalCrossentropy',
      metrics: ['accuracy']
    });
  }

  /**
   * A network with fresh weights, or one that goes on from a checkpoint.
   *
   * @param seed decides the first weights and every dropout mask
   */
  static async create(
    recipe: Recipe,
    inputs: number,
    seed: number,
    from?: Checkpoint
  ): Promise<TensorflowNetwork> {
    const created = new TensorflowNetwork(recipe, inputs, seed);
    if (from) {
      writeNetwork(created.#model, from.network);
      const shapes = from.network.layers.flatMap(({ inputs, units }) => [[inputs, units], [units]]);
      await writeOptimizer(created.#optimizer, from.optimizer, shapes);
    }
    return created;
  }

  beginEpoch(epoch: number): void {
    this.#random = mulberry32(epochSeed(this.#seed, epoch));
  }

  async step(data: MatrixData, rows: Uint32Array, learningRate: number): Promise<BatchResult> {
    this.#optimizer.setLearningRate(learningRate);
    const { x, y } = batchTensors(data, rows);
    const restore = seedMathRandom(this.#random);
    try {
      const [loss, accuracy] = [await this.#model.trainOnBatch(x, y)].flat();
      decayKernels(this.#model, learningRate * this.#recipe.weightDecay);
      return { loss: loss!, accuracy: accuracy! };
    } finally {
      restore();
      x.dispose();
      y.dispose();
    }
  }

  async isFinite(): Promise<boolean> {
    for (const weight of this.#model.getWeights()) {
      if (!(await weight.data()).every(Number.isFinite)) return false;
    }
    return true;
  }

  predict(data: MatrixData, breathe: () => Promise<void>): Promise<Float32Array> {
    return predict(this.#model, data, breathe);
  }

  read(): Promise<TrainedNetwork> {
    return readNetwork(this.#model, this.#recipe);
  }

  optimizerState(): Promise<OptimizerState> {
    return readOptimizer(this.#optimizer);
  }

  dispose(): void {
    this.#model.dispose();
    this.#optimizer.dispose();
  }
}
