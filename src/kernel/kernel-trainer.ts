import type { TrainedNetwork } from '../core/model/network';
import type { KernelExports } from './kernel-exports';
import { KernelNetwork } from './kernel-network';
import { paddedRows } from './padding';

/** What stays the same over all steps. */
export interface KernelSettings {
  readonly optimizer: 'adam' | 'sgd';
  /** Share of hidden outputs dropped. */
  readonly dropout: number;
  /** Decoupled, on kernels only. */
  readonly weightDecay: number;
  /** The most rows of a step. */
  readonly batchSize: number;
}

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

/** Keras's defaults. */
const BETA_1 = 0.9;
const BETA_2 = 0.999;
const EPSILON = 1e-7;

/** How the kernel reads an activation's slope from its output: see assembly/backward.ts. */
const SLOPE = { linear: 0, linearDropped: 1, relu: 2 };

/** Trains a dense network with softmax and cross-entropy in the kernel. */
export class KernelTrainer {
  readonly network: KernelNetwork;
  readonly #kernel: KernelExports;
  readonly #settings: KernelSettings;
  /** Gradients at each hidden layer's outputs; the last layer's stand in its outputs' place. */
  readonly #gradients: readonly number[];
  readonly #answers: number;
  readonly #answersView: Uint8Array;
  readonly #rowWeights: number;
  readonly #rowWeightsView: Float32Array;
  #iterations = 0;

  /** Throws as KernelNetwork. */
  constructor(kernel: KernelExports, start: TrainedNetwork, settings: KernelSettings) {
    this.#kernel = kernel;
    this.#settings = settings;
    const moments = settings.optimizer === 'adam' ? 2 : 0;
    this.network = new KernelNetwork(kernel, start, settings.batchSize, moments);
    const { memory, layers, capacity, outputs } = this.network;
    this.#gradients = layers.map(({ yWidth }, index) =>
      index === layers.length - 1 ? outputs[index + 1]! : memory.floats(capacity * yWidth)
    );
    this.#answers = memory.bytes(capacity);
    this.#rowWeights = memory.floats(capacity);
    // Nothing is allocated from here on, so the views stay valid.
    this.#answersView = memory.bytesAt(this.#answers, capacity);
    this.#rowWeightsView = memory.floatsAt(this.#rowWeights, capacity);
  }

  /** Starts the stream of dropout masks anew. @param draw gives whole numbers in 1 … 2³¹ − 1 */
  seedDropout(draw: () => number): void {
    this.#kernel.seedDropout(draw(), draw(), draw(), draw());
  }

  /**
   * One step of the optimizer on the given rows, then the kernels' decay.
   *
   * @returns mean loss and accuracy over the batch, dropout on
   */
  step(
    data: LabelledRows,
    rows: ArrayLike<number>,
    learningRate: number
  ): { readonly loss: number; readonly accuracy: number } {
    this.#load(data, rows);
    const { network } = this;
    network.forward(rows.length, (index) => this.#drop(index, rows.length));
    const loss = this.#kernel.crossEntropy(
      network.outputs.at(-1)!,
      this.#answers,
      this.#rowWeights,
      rows.length,
      paddedRows(rows.length),
      network.layers.at(-1)!.yWidth
    );
    const accuracy = this.#kernel.rightAnswers() / rows.length;
    this.#iterations++;
    this.#update(rows.length, learningRate);
    return { loss, accuracy };
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

  #load(data: LabelledRows, rows: ArrayLike<number>): void {
    this.network.setInputs(data, rows);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      this.#answersView[at] = data.y[row]!;
      this.#rowWeightsView[at] = data.weights?.[row] ?? 1;
    }
  }

  #drop(index: number, rows: number): void {
    const { dropout } = this.#settings;
    if (dropout === 0) return;
    const { outputs, layers } = this.network;
    this.#kernel.dropout(outputs[index + 1]!, rows * layers[index]!.yWidth, dropout);
  }

  #update(rows: number, learningRate: number): void {
    const { optimizer, weightDecay } = this.#settings;
    const t = this.#iterations;
    if (optimizer === 'adam') {
      this.#kernel.setAdam(
        learningRate / (1 - BETA_1 ** t),
        BETA_1,
        BETA_2,
        1 / (1 - BETA_2 ** t),
        EPSILON
      );
    }
    const shrink = 1 - learningRate * weightDecay;
    for (let index = this.network.layers.length - 1; index >= 0; index--) {
      this.#updateLayer(index, rows, learningRate, shrink);
    }
  }

  #updateLayer(index: number, rows: number, learningRate: number, shrink: number): void {
    const { layers, outputs } = this.network;
    const { weights, moments, inputs, xWidth, yWidth } = layers[index]!;
    const { optimizer, dropout } = this.#settings;
    const x = outputs[index]!;
    const dy = this.#gradients[index]!;
    // Nothing is learned below the first layer: its inputs' gradient is not computed, its place not used.
    const back = index > 0;
    const dx = back ? this.#gradients[index - 1]! : 0;
    const slope = back ? slopeOf(layers[index - 1]!.activation, dropout) : SLOPE.linear;
    const way = [back, slope, 1 / (1 - dropout), shrink] as const;
    const sizes = [rows, paddedRows(rows), inputs, xWidth, yWidth] as const;
    const [first, second] = moments;
    if (optimizer === 'adam' && first && second) {
      this.#kernel.adamLayer(x, dy, dx, weights.w, first.w, second.w, ...sizes, ...way);
      this.#kernel.adamBias(dy, weights.b, first.b, second.b, rows, yWidth);
    } else {
      this.#kernel.sgdLayer(x, dy, dx, weights.w, ...sizes, ...way, learningRate);
      this.#kernel.sgdBias(dy, weights.b, rows, yWidth, learningRate);
    }
  }
}

function slopeOf(activation: string, dropout: number): number {
  if (activation === 'relu') return SLOPE.relu;
  return dropout > 0 ? SLOPE.linearDropped : SLOPE.linear;
}
