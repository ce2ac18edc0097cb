import type { DenseWeights } from '../core/model/network';
import type { KernelMemory } from './kernel-memory';
import { paddedWidth } from './padding';

/** A kernel (weights) and a bias of one dense layer, or one of their moments, in the kernel's memory. */
interface Place {
  readonly w: number;
  readonly b: number;
}

/** One dense layer in the kernel's memory: its padded weights and, for Adam, their moments. */
export class KernelLayer {
  readonly inputs: number;
  readonly units: number;
  readonly xWidth: number;
  readonly yWidth: number;
  readonly activation: DenseWeights['activation'];
  readonly weights: Place;
  /** First and second; none for a network that does not train with Adam. */
  readonly moments: readonly Place[];
  readonly #memory: KernelMemory;

  constructor(memory: KernelMemory, layer: DenseWeights, moments: number) {
    this.#memory = memory;
    this.inputs = layer.inputs;
    this.units = layer.units;
    this.activation = layer.activation;
    this.xWidth = paddedWidth(layer.inputs);
    this.yWidth = paddedWidth(layer.units);
    this.weights = this.#place();
    this.moments = Array.from({ length: moments }, () => this.#place());
    this.write(this.weights, layer.kernel, layer.bias);
  }

  write(place: Place, kernel: Float32Array, bias: Float32Array): void {
    this.#memory.writeMatrix(place.w, this.yWidth, this.units, kernel);
    this.#memory.writeMatrix(place.b, this.yWidth, this.units, bias);
  }

  /** Copies of kernel and bias, as TensorFlow lays them out. */
  read(place: Place): { readonly kernel: Float32Array; readonly bias: Float32Array } {
    return {
      kernel: this.#memory.readMatrix(place.w, this.yWidth, this.units, this.inputs),
      bias: this.#memory.readMatrix(place.b, this.yWidth, this.units, 1)
    };
  }

  #place(): Place {
    return {
      w: this.#memory.floats(this.xWidth * this.yWidth),
      b: this.#memory.floats(this.yWidth)
    };
  }
}
