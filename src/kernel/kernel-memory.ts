import { LoanbookError } from '../core/errors';
import type { KernelExports } from './kernel-exports';

/** Places in the kernel's memory, and the way into them from TypeScript. */
export class KernelMemory {
  readonly #kernel: KernelExports;

  constructor(kernel: KernelExports) {
    this.#kernel = kernel;
  }

  /**
   * The address of `count` floats, all 0.
   *
   * @throws LoanbookError `bad-setting` if the memory is full
   */
  floats(count: number): number {
    return this.bytes(count * 4);
  }

  /** The address of `count` bytes, all 0. Throws as `floats`. */
  bytes(count: number): number {
    const address = this.#kernel.allocate(count);
    if (address === 0) {
      throw new LoanbookError(
        'bad-setting',
        'This network does not fit into the memory that the browser gives to it. Make its layers ' +
          'or the batch smaller.'
      );
    }
    return address;
  }

  /** The floats at an address. Valid until the next allocation. */
  floatsAt(address: number, count: number): Float32Array {
    return new Float32Array(this.#kernel.memory.buffer, address, count);
  }

  /** The bytes at an address. Valid until the next allocation. */
  bytesAt(address: number, count: number): Uint8Array {
    return new Uint8Array(this.#kernel.memory.buffer, address, count);
  }

  /** The floats of double precision at an address. Valid until the next allocation. */
  doublesAt(address: number, count: number): Float64Array {
    return new Float64Array(this.#kernel.memory.buffer, address, count);
  }

  /** Writes a matrix of rows × columns, row-major, into rows that are `width` floats apart. */
  writeMatrix(address: number, width: number, columns: number, values: Float32Array): void {
    const target = this.floatsAt(address, (values.length / columns) * width);
    for (let from = 0, to = 0; from < values.length; from += columns, to += width) {
      target.set(values.subarray(from, from + columns), to);
    }
  }

  /** The inverse of `writeMatrix`: a copy of rows × columns floats without their padding. */
  readMatrix(address: number, width: number, columns: number, rows: number): Float32Array {
    const source = this.floatsAt(address, rows * width);
    const values = new Float32Array(rows * columns);
    for (let row = 0; row < rows; row++) {
      values.set(source.subarray(row * width, row * width + columns), row * columns);
    }
    return values;
  }
}
