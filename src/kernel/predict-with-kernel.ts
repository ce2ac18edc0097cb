import type { TrainedNetwork } from '../core/model/network';
import { KernelNetwork } from './kernel-network';
import { startKernel } from './start-kernel';

/** Rows that pass at once: a layer's weights, once loaded, serve them all. */
const CHUNK_ROWS = 60;

/**
 * Each row's probability of accepting, by the kernel: some ten times as quick as plain JavaScript.
 *
 * @param x rows × inputs floats, row-major
 * @throws LoanbookError `engine-unavailable` without WebAssembly SIMD or for units that are not ReLU
 */
export function predictWithKernel(
  network: TrainedNetwork,
  x: Float32Array,
  rows: number
): Float32Array {
  const held = new KernelNetwork(startKernel(), network, CHUNK_ROWS, 0);
  const features = network.layers[0]!.inputs;
  const probabilities = new Float32Array(rows);
  for (let from = 0; from < rows; from += CHUNK_ROWS) {
    const to = Math.min(from + CHUNK_ROWS, rows);
    probabilities.set(held.predict({ features, x }, from, to), from);
  }
  return probabilities;
}
