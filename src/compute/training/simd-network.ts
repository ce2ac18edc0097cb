import type { TrainedNetwork } from '../../core/model/network';
import type { Recipe } from '../../core/model/recipe';
import { mulberry32 } from '../../core/random';
import { KernelTrainer } from '../../kernel/kernel-trainer';
import { startKernel } from '../../kernel/start-kernel';
import type { Checkpoint, MatrixData, OptimizerState } from '../training-protocol';
import { epochSeed } from './epoch-seed';
import { formTeam, type Team } from './form-team';
import { freshNetwork } from './fresh-network';
import type { BatchResult, TrainableNetwork } from './trainable-network';

/** The kernel's random numbers are whole and never 0. */
const LARGEST_DRAW = 0x7fffffff;

/** A network that Loanbook's own kernel trains; TensorFlow.js draws its first weights. */
export class SimdNetwork implements TrainableNetwork {
  readonly #trainer: KernelTrainer;
  readonly #seed: number;
  readonly #team: Team | null;

  private constructor(trainer: KernelTrainer, seed: number, team: Team | null) {
    this.#trainer = trainer;
    this.#seed = seed;
    this.#team = team;
  }

  get cores(): number | undefined {
    return this.#team?.cores;
  }

  /**
   * A network with fresh weights, or one that goes on from a checkpoint.
   *
   * @param seed decides the first weights and every dropout mask
   * @param makeHelper starts a thread that does a part of every step; the weights are the same, bit for bit
   * @throws LoanbookError `engine-unavailable` without WebAssembly SIMD or for units that are not ReLU
   */
  static async create(
    recipe: Recipe,
    inputs: number,
    seed: number,
    from?: Checkpoint,
    makeHelper?: () => Worker
  ): Promise<SimdNetwork> {
    const start = from?.network ?? (await freshNetwork(recipe, inputs, seed));
    const team = makeHelper ? await formTeam(start, recipe, makeHelper) : null;
    const trainer = team?.trainer ?? new KernelTrainer(startKernel(), start, recipe);
    if (from) trainer.restore(from.optimizer);
    return new SimdNetwork(trainer, seed, team);
  }

  beginEpoch(epoch: number): void {
    const random = mulberry32(epochSeed(this.#seed, epoch));
    this.#trainer.seedDropout(() => 1 + Math.floor(random() * (LARGEST_DRAW - 1)));
  }

  step(data: MatrixData, rows: Uint32Array, learningRate: number): Promise<BatchResult> {
    return Promise.resolve(this.#trainer.step(data, rows, learningRate, this.#team?.doPhase));
  }

  isFinite(): Promise<boolean> {
    return Promise.resolve(this.#trainer.network.isFinite());
  }

  async predict(data: MatrixData, breathe: () => Promise<void>): Promise<Float32Array> {
    const { network } = this.#trainer;
    const probabilities = new Float32Array(data.rows);
    for (let from = 0; from < data.rows; from += network.capacity) {
      const to = Math.min(from + network.capacity, data.rows);
      probabilities.set(network.predict(data, from, to), from);
      await breathe();
    }
    return probabilities;
  }

  read(): Promise<TrainedNetwork> {
    return Promise.resolve(this.#trainer.network.toNetwork());
  }

  optimizerState(): Promise<OptimizerState> {
    return Promise.resolve(this.#trainer.optimizerMemory());
  }

  /** Lets a helper go; else nothing holds on to its memory but itself. */
  dispose(): void {
    this.#team?.end();
  }
}
