import { LoanbookError } from '../core/errors';
import type { TrainedNetwork } from '../core/model/network';
import type { KernelExports } from './kernel-exports';
import { KernelLayer } from './kernel-layer';
import { KernelMemory } from './kernel-memory';
import { paddedRows, paddedWidth } from './padding';

/** Rows and what is known of them: rows × features floats, row-major. */
interface Inputs {
  readonly features: number;
  readonly x: Float32Array;
}

/** A dense network in the kernel's memory: weights, and room for the outputs of one batch. */
export class KernelNetwork {
  readonly memory: KernelMemory;
  readonly layers: readonly KernelLayer[];
  /** Addresses of the inputs and of each layer's outputs. */
  readonly outputs: readonly number[];
  /** The most rows that pass at once. */
  readonly capacity: number;
  readonly #kernel: KernelExports;
  readonly #probabilities: number;
  #inputs: Float32Array | null = null;

  /**
   * @param moments how many moments the optimizer keeps of each weight
   * @throws LoanbookError `engine-unavailable` for an activation that the kernel does not have,
   * `bad-setting` if the network does not fit into memory
   */
  constructor(kernel: KernelExports, network: TrainedNetwork, rows: number, moments: number) {
    checkActivations(network);
    this.#kernel = kernel;
    this.memory = new KernelMemory(kernel);
    this.capacity = paddedRows(rows);
    this.layers = network.layers.map((layer) => new KernelLayer(this.memory, layer, moments));
    const widths = [this.layers[0]!.xWidth, ...this.layers.map((layer) => layer.yWidth)];
    this.outputs = widths.map((width) => this.memory.floats(this.capacity * width));
    this.#probabilities = this.memory.floats(this.capacity);
  }

  /** Puts the chosen rows of a matrix where the first layer reads them. */
  setInputs({ features, x }: Inputs, rows: ArrayLike<number>): void {
    const width = paddedWidth(features);
    const target = this.#inputsView();
    for (let at = 0; at < rows.length; at++) {
      const from = rows[at]! * features;
      // No subarrays: a step has many rows, and a thousand steps a second would litter.
      for (let k = 0; k < features; k++) target[at * width + k] = x[from + k]!;
    }
  }

  /** Made once all is allocated, since an allocation may move the memory. */
  #inputsView(): Float32Array {
    if (!this.#inputs || this.#inputs.length === 0) {
      this.#inputs = this.memory.floatsAt(this.outputs[0]!, this.capacity * this.layers[0]!.xWidth);
    }
    return this.#inputs;
  }

  /** Passes the inputs through all layers, nothing dropped; the last one's outputs are left before their softmax. */
  #forward(rows: number): void {
    this.layers.forEach(({ weights, inputs, xWidth, yWidth, activation }, index) => {
      this.#kernel.forward(
        this.outputs[index]!,
        weights.w,
        weights.b,
        this.outputs[index + 1]!,
        paddedRows(rows),
        inputs,
        xWidth,
        yWidth,
        0,
        yWidth,
        activation === 'relu',
        0,
        1
      );
    });
  }

  /** Probability of accepting, one for each row from `from` up to `to`, at most `capacity` rows. */
  predict(data: Inputs, from: number, to: number): Float32Array {
    const rows = to - from;
    this.setInputs(
      data,
      Uint32Array.from({ length: rows }, (_, at) => from + at)
    );
    this.#forward(rows);
    const width = this.layers.at(-1)!.yWidth;
    this.#kernel.softmax(this.outputs.at(-1)!, this.#probabilities, rows, width);
    return this.memory.floatsAt(this.#probabilities, rows).slice();
  }

  /** False if any weight has become infinite or NaN. */
  isFinite(): boolean {
    return this.layers.every(({ weights, xWidth, yWidth }) =>
      [
        this.memory.floatsAt(weights.w, xWidth * yWidth),
        this.memory.floatsAt(weights.b, yWidth)
      ].every((values) => values.every(Number.isFinite))
    );
  }

  /** A copy of the weights. */
  toNetwork(): TrainedNetwork {
    return {
      layers: this.layers.map((layer) => ({
        inputs: layer.inputs,
        units: layer.units,
        activation: layer.activation,
        ...layer.read(layer.weights)
      }))
    };
  }
}

function checkActivations({ layers }: TrainedNetwork): void {
  layers.forEach(({ activation, units }, index) => {
    const known =
      index < layers.length - 1
        ? activation === 'relu' || activation === 'linear'
        : activation === 'softmax' && units === 2;
    if (!known) {
      throw new LoanbookError(
        'engine-unavailable',
        `Loanbook’s own engine computes ReLU layers; this network has ${activation}. Choose ReLU in ` +
          'the Model cell, or another engine.'
      );
    }
  });
}
