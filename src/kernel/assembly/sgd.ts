import { backwardPair } from './backward';
import { BLOCK, biasGradient, gradient, gradientPair } from './gradient';
import { madd } from './lanes';

/**
 * One layer's way back with plain gradient descent, in one pass as `adamLayer`, whose parameters it shares.
 *
 * @param rate learning rate
 */
export function sgdLayer(
  x: usize, dy: usize, dx: usize, w: usize,
  rows: i32, paddedRows: i32, from: i32, to: i32, xWidth: i32, yWidth: i32,
  back: bool, slope: i32, keep: f32, shrink: f32, rate: f32
): void {
  const xRow = <usize>xWidth << 2;
  const yRow = <usize>yWidth << 2;
  const minusRate = f32x4.splat(-rate);
  const left = f32x4.splat(shrink);
  for (let i = <usize>from; i < <usize>to; i += 2) {
    const at = i * yRow;
    const input = i << 2;
    if (back) {
      backwardPair(dy, w + at, x + input, dx + input, paddedRows, xRow, yRow, slope, keep);
    }
    for (let k: usize = 0; k < yRow; k += BLOCK) {
      const bytes = min(BLOCK, yRow - k);
      gradientPair(x + input, dy + k, rows, xRow, yRow, bytes);
      const block = w + at + k;
      descend(gradient, block, bytes, minusRate, left);
      descend(gradient + bytes, block + yRow, bytes, minusRate, left);
    }
  }
}

/** The biases of one layer: the gradient is the sum of dy over the rows; nothing decays. */
export function sgdBias(dy: usize, b: usize, rows: i32, yWidth: i32, rate: f32): void {
  const yRow = <usize>yWidth << 2;
  const minusRate = f32x4.splat(-rate);
  const left = f32x4.splat(1);
  for (let k: usize = 0; k < yRow; k += BLOCK) {
    const bytes = min(BLOCK, yRow - k);
    biasGradient(dy + k, rows, yRow, bytes);
    descend(gradient, b + k, bytes, minusRate, left);
  }
}

/** One step down for weights whose gradient is known, four at a time. */
@inline
function descend(g: usize, w: usize, bytes: usize, minusRate: v128, left: v128): void {
  for (let k: usize = 0; k < bytes; k += 16) {
    const moved = madd(minusRate, v128.load(g + k), v128.load(w + k));
    v128.store(w + k, f32x4.mul(moved, left));
  }
}
