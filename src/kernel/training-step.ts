import type { KernelExports } from './kernel-exports';
import { KernelMemory } from './kernel-memory';
import { paddedRows } from './padding';
import { StepOrders } from './step-orders';
import type { LayerPlan, StepPlan } from './step-plan';

/** A phase of a step, cut into parts that may be done in any order and by any thread: the result is the same, bit for bit. */
export interface Phase {
  readonly parts: number;
  run(part: number): void;
}

/** Does all parts of a phase, and returns when they are done. @param index of the phase in its step */
export type DoPhase = (phase: Phase, index: number) => void;

export const doAlone: DoPhase = (phase) => {
  for (let part = 0; part < phase.parts; part++) phase.run(part);
};

/** Keras's defaults. */
const BETA_1 = 0.9;
const BETA_2 = 0.999;
const EPSILON = 1e-7;

/** How the kernel reads an activation's slope from its output: see assembly/backward.ts. */
const SLOPE = { linear: 0, linearDropped: 1, relu: 2 };

/** Multiplications of weights and rows that are worth a part of their own: some ten microseconds. */
const PART_WORK = 160_000;

/** An even number, so that two threads of one speed end at the same time. */
const MOST_PARTS = 32;

/** Columns that the kernel computes at once, and inputs whose weights it moves at once. */
const COLUMNS = 8;
const INPUTS = 2;

/**
 * A step of the optimizer but for its loss: the way forward, layer by layer, and the way back. Every thread that works
 * on the step has one of its own, made from the same plan.
 */
export class TrainingStep {
  /** One for each layer, from the first. */
  readonly forward: readonly Phase[];
  /** One for each layer, from the last. */
  readonly backward: readonly Phase[];
  readonly #kernel: KernelExports;
  readonly #plan: StepPlan;
  readonly #orders: StepOrders;

  /** @param kernel an instance on the memory that the plan's addresses are of, with a scratch of its own */
  constructor(kernel: KernelExports, plan: StepPlan) {
    this.#kernel = kernel;
    this.#plan = plan;
    this.#orders = new StepOrders(new KernelMemory(kernel), plan.orders);
    const { layers } = plan;
    const capacity = paddedRows(plan.settings.batchSize);
    this.forward = layers.map((layer, index) => {
      const { yWidth } = layer;
      return cut(yWidth, COLUMNS, workOf(layer, capacity), (from, to) =>
        this.#forwardLayer(index, from, to)
      );
    });
    this.backward = layers
      .map((layer, index) =>
        cut(layer.inputs, INPUTS, 2 * workOf(layer, capacity), (from, to) =>
          this.#updateLayer(index, from, to)
        )
      )
      .toReversed();
  }

  #forwardLayer(index: number, from: number, to: number): void {
    const { inputs, xWidth, yWidth, activation, weights, x, y, mask } = this.#plan.layers[index]!;
    this.#kernel.forward(
      x,
      weights.w,
      weights.b,
      y,
      paddedRows(this.#orders.rows),
      inputs,
      xWidth,
      yWidth,
      from,
      to,
      activation === 'relu',
      mask,
      1 / (1 - this.#plan.settings.dropout)
    );
  }

  #updateLayer(index: number, from: number, to: number): void {
    const { settings, layers } = this.#plan;
    const { optimizer, dropout, weightDecay } = settings;
    const { rows, learningRate } = this.#orders;
    const { weights, moments, inputs, xWidth, yWidth, x, dy } = layers[index]!;
    const below = layers[index - 1];
    const slope = below ? slopeOf(below.activation, dropout) : SLOPE.linear;
    const sizes = [rows, paddedRows(rows), from, to, xWidth, yWidth] as const;
    // Nothing is learned below the first layer: its inputs' gradient is not computed, its place not used.
    const way = [
      below !== undefined,
      slope,
      1 / (1 - dropout),
      1 - learningRate * weightDecay
    ] as const;
    const dx = below?.dy ?? 0;
    const isLast = to === inputs;
    const [first, second] = moments;
    if (optimizer === 'adam' && first && second) {
      this.#setAdam();
      this.#kernel.adamLayer(x, dy, dx, weights.w, first.w, second.w, ...sizes, ...way);
      if (isLast) this.#kernel.adamBias(dy, weights.b, first.b, second.b, rows, yWidth);
    } else {
      this.#kernel.sgdLayer(x, dy, dx, weights.w, ...sizes, ...way, learningRate);
      if (isLast) this.#kernel.sgdBias(dy, weights.b, rows, yWidth, learningRate);
    }
  }

  #setAdam(): void {
    const { learningRate, iteration } = this.#orders;
    const rate = learningRate / (1 - BETA_1 ** iteration);
    this.#kernel.setAdam(rate, BETA_1, BETA_2, 1 / (1 - BETA_2 ** iteration), EPSILON);
  }
}

/** Multiplications of one layer, in one direction. */
function workOf({ xWidth, yWidth }: LayerPlan, rows: number): number {
  return xWidth * yWidth * rows;
}

/** Cuts `count` things that come in groups into parts that differ by at most one group. */
function cut(
  count: number,
  group: number,
  work: number,
  run: (from: number, to: number) => void
): Phase {
  const groups = Math.ceil(count / group);
  const pairs = Math.floor(Math.min(work / PART_WORK, MOST_PARTS, groups) / 2);
  const parts = Math.max(1, 2 * pairs);
  const start = (part: number) => Math.min(group * Math.floor((part * groups) / parts), count);
  return { parts, run: (part) => run(start(part), start(part + 1)) };
}

function slopeOf(activation: string, dropout: number): number {
  if (activation === 'relu') return SLOPE.relu;
  return dropout > 0 ? SLOPE.linearDropped : SLOPE.linear;
}
