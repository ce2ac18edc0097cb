import { backwardPair } from './backward';
import { madd } from './lanes';

/**
 * One layer's way back with plain gradient descent, in one pass as `adamLayer`, whose parameters it shares.
 *
 * @param rate learning rate
 */
export function sgdLayer(
  x: usize, dy: usize, dx: usize, w: usize,
  rows: i32, paddedRows: i32, inputs: i32, xWidth: i32, yWidth: i32,
  back: bool, slope: i32, keep: f32, shrink: f32, rate: f32
): void {
  const xRow = <usize>xWidth << 2;
  const yRow = <usize>yWidth << 2;
  const minusRate = f32x4.splat(-rate);
  const left = f32x4.splat(shrink);
  for (let i: usize = 0; i < <usize>inputs; i += 2) {
    const at = i * yRow;
    const input = i << 2;
    if (back) {
      backwardPair(dy, w + at, x + input, dx + input, paddedRows, xRow, yRow, slope, keep);
    }
    descend(x + input, dy, w + at, rows, xRow, yRow, minusRate, left);
    descend(x + input + 4, dy, w + at + yRow, rows, xRow, yRow, minusRate, left);
  }
}

/** The biases of one layer: the gradient is the sum of dy over the rows; nothing decays. */
export function sgdBias(dy: usize, b: usize, rows: i32, yWidth: i32, rate: f32): void {
  const yRow = <usize>yWidth << 2;
  const minusRate = f32x4.splat(-rate);
  for (let k: usize = 0; k < yRow; k += 16) {
    let g = f32x4.splat(0);
    for (let row = 0; row < rows; row++) {
      g = f32x4.add(g, v128.load(dy + <usize>row * yRow + k));
    }
    v128.store(b + k, madd(minusRate, g, v128.load(b + k)));
  }
}

/** One row of weights, eight columns at a time. */
@inline
function descend(
  x: usize, dy: usize, w: usize, rows: i32, xRow: usize, yRow: usize, minusRate: v128, left: v128
): void {
  for (let k: usize = 0; k < yRow; k += 32) {
    let g = f32x4.splat(0), h = g;
    let input = x, d = dy + k;
    for (let row = 0; row < rows; row++) {
      const value = v128.load32_splat(input);
      g = madd(value, v128.load(d), g);
      h = madd(value, v128.load(d, 16), h);
      input += xRow;
      d += yRow;
    }
    v128.store(w + k, f32x4.mul(madd(minusRate, g, v128.load(w + k)), left));
    v128.store(w + k, f32x4.mul(madd(minusRate, h, v128.load(w + k, 16)), left), 16);
  }
}
