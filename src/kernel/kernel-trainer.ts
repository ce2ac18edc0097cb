import type { TrainedNetwork } from '../core/model/network';
import type { KernelExports } from './kernel-exports';
import { KernelNetwork } from './kernel-network';
import { paddedRows } from './padding';
import { SCRATCH_BYTES } from './scratch';
import { StepOrders } from './step-orders';
import type { KernelSettings, StepPlan } from './step-plan';
import { type DoPhase, doAlone, TrainingStep } from './training-step';

/** Labelled rows: rows × features floats, row-major, and one answer (0 or 1) a row. */
interface LabelledRows {
  readonly features: number;
  readonly x: Float32Array;
  readonly y: Uint8Array;
  /** How much each row counts; all 1 if left out. */
  readonly weights?: Float32Array;
}

/** The optimizer's memory, layer by layer, kernel then bias. */
interface OptimizerMemory {
  readonly iterations: number;
  readonly first: readonly Float32Array[];
  readonly second: readonly Float32Array[];
}

/** Trains a dense network with softmax and cross-entropy in the kernel. */
export class KernelTrainer {
  readonly network: KernelNetwork;
  /** All that another thread on the same memory needs to work on the steps. */
  readonly plan: StepPlan;
  readonly #kernel: KernelExports;
  readonly #orders: StepOrders;
  readonly #step: TrainingStep;
  readonly #answers: number;
  readonly #answersView: Uint8Array;
  readonly #rowWeights: number;
  readonly #rowWeightsView: Float32Array;
  #iterations = 0;

  /** Throws as KernelNetwork. */
  constructor(kernel: KernelExports, start: TrainedNetwork, settings: KernelSettings) {
    this.#kernel = kernel;
    const moments = settings.optimizer === 'adam' ? 2 : 0;
    this.network = new KernelNetwork(kernel, start, settings.batchSize, moments);
    const { memory, layers, capacity, outputs } = this.network;
    // The last layer's gradient takes the place of its outputs.
    const gradients = layers.map(({ yWidth }, index) =>
      index === layers.length - 1 ? outputs[index + 1]! : memory.floats(capacity * yWidth)
    );
    this.#answers = memory.bytes(capacity);
    this.#rowWeights = memory.floats(capacity);
    this.plan = {
      settings: {
        optimizer: settings.optimizer,
        dropout: settings.dropout,
        weightDecay: settings.weightDecay,
        batchSize: settings.batchSize
      },
      layers: layers.map(({ inputs, xWidth, yWidth, activation, weights, moments: held }, at) => ({
        inputs,
        xWidth,
        yWidth,
        activation,
        weights,
        moments: held,
        x: outputs[at]!,
        y: outputs[at + 1]!,
        mask: settings.dropout > 0 && at < layers.length - 1 ? memory.floats(capacity * yWidth) : 0,
        dy: gradients[at]!
      })),
      orders: memory.bytes(StepOrders.bytes)
    };
    kernel.setScratch(memory.bytes(SCRATCH_BYTES));
    // Nothing is allocated from here on, so the views stay valid.
    this.#answersView = memory.bytesAt(this.#answers, capacity);
    this.#rowWeightsView = memory.floatsAt(this.#rowWeights, capacity);
    this.#orders = new StepOrders(memory, this.plan.orders);
    this.#step = new TrainingStep(kernel, this.plan);
  }

  /** Starts the stream of dropout masks anew. @param draw gives whole numbers in 1 … 2³¹ − 1 */
  seedDropout(draw: () => number): void {
    this.#kernel.seedDropout(draw(), draw(), draw(), draw());
  }

  /**
   * One step of the optimizer on the given rows, then the kernels' decay.
   *
   * @param doPhase how the parts of a phase are done: by this thread alone if left out
   * @returns mean loss and accuracy over the batch, dropout on
   */
  step(
    data: LabelledRows,
    rows: ArrayLike<number>,
    learningRate: number,
    doPhase: DoPhase = doAlone
  ): { readonly loss: number; readonly accuracy: number } {
    this.#load(data, rows);
    this.#iterations++;
    this.#orders.give(rows.length, learningRate, this.#iterations);
    this.#drawMasks(rows.length);
    const { forward, backward } = this.#step;
    forward.forEach(doPhase);
    const { network } = this;
    const loss = this.#kernel.crossEntropy(
      network.outputs.at(-1)!,
      this.#answers,
      this.#rowWeights,
      rows.length,
      paddedRows(rows.length),
      network.layers.at(-1)!.yWidth
    );
    const accuracy = this.#kernel.rightAnswers() / rows.length;
    backward.forEach((phase, index) => doPhase(phase, forward.length + index));
    return { loss, accuracy };
  }

  /** Whether any part of a step is large enough to be left to another thread. */
  get isWorthSharing(): boolean {
    return [...this.#step.forward, ...this.#step.backward].some(({ parts }) => parts > 1);
  }

  /** A copy of what the optimizer remembers. */
  optimizerMemory(): OptimizerMemory {
    const { layers } = this.network;
    const copy = (moment: number) =>
      layers.flatMap((layer) => {
        const place = layer.moments[moment];
        if (!place) return [];
        const { kernel, bias } = layer.read(place);
        return [kernel, bias];
      });
    return { iterations: this.#iterations, first: copy(0), second: copy(1) };
  }

  /** The inverse of `optimizerMemory`. */
  restore(memory: OptimizerMemory): void {
    this.#iterations = memory.iterations;
    [memory.first, memory.second].forEach((values, moment) => {
      this.network.layers.forEach((layer, index) => {
        const place = layer.moments[moment];
        const kernel = values[index * 2];
        const bias = values[index * 2 + 1];
        if (place && kernel && bias) layer.write(place, kernel, bias);
      });
    });
  }

  #drawMasks(rows: number): void {
    const { layers, settings } = this.plan;
    for (const { mask, yWidth } of layers) {
      if (mask !== 0) this.#kernel.drawMask(mask, rows * yWidth, settings.dropout);
    }
  }

  #load(data: LabelledRows, rows: ArrayLike<number>): void {
    this.network.setInputs(data, rows);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      this.#answersView[at] = data.y[row]!;
      this.#rowWeightsView[at] = data.weights?.[row] ?? 1;
    }
  }
}
