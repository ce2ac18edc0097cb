import type { KernelMemory } from './kernel-memory';

const ROWS = 0;
const RATE = 1;
const ITERATION = 2;
const COUNT = 3;

/**
 * What changes from step to step, in the kernel's memory, where every thread that works on the step reads it: numbers
 * in double precision.
 */
export class StepOrders {
  readonly #values: Float64Array;

  static readonly bytes = COUNT * Float64Array.BYTES_PER_ELEMENT;

  /** @param address of `bytes` bytes */
  constructor(memory: KernelMemory, address: number) {
    this.#values = memory.doublesAt(address, COUNT);
  }

  /** Rows of the batch. */
  get rows(): number {
    return this.#values[ROWS]!;
  }

  get learningRate(): number {
    return this.#values[RATE]!;
  }

  /** Steps that were taken, this one among them. */
  get iteration(): number {
    return this.#values[ITERATION]!;
  }

  give(rows: number, learningRate: number, iteration: number): void {
    this.#values[ROWS] = rows;
    this.#values[RATE] = learningRate;
    this.#values[ITERATION] = iteration;
  }
}
