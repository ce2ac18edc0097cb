import { backwardPair } from './backward';
import { madd } from './lanes';

/** The settings of a step, the same for all layers. */
let mKeep: v128, mTake: v128, vKeep: v128, vTake: v128;
let minusRate: v128, vScale: v128, tiny: v128;

/**
 * Added and taken away again it turns what is below about 1e-31 into 0 and leaves larger numbers alone. The
 * moments of a unit that is never active shrink until they are too small for the processor's fast path, on
 * which a step then takes twice as long; and below the square of epsilon (1e-14) they no longer matter.
 */
const FLOOR: f32 = 1e-24;

/**
 * Sets what a step of Adam takes. Source: Kingma & Ba (2015), algorithm 1, as Keras writes it.
 *
 * @param rate learning rate / (1 − beta1^t)
 * @param secondScale 1 / (1 − beta2^t)
 */
export function setAdam(rate: f32, beta1: f64, beta2: f64, secondScale: f32, epsilon: f32): void {
  mKeep = f32x4.splat(<f32>beta1);
  mTake = f32x4.splat(<f32>(1 - beta1));
  vKeep = f32x4.splat(<f32>beta2);
  vTake = f32x4.splat(<f32>(1 - beta2));
  minusRate = f32x4.splat(-rate);
  vScale = f32x4.splat(secondScale);
  tiny = f32x4.splat(epsilon);
}

/**
 * One layer's way back in one pass over its weights: the gradient at its inputs (if `back`) from the weights as
 * they were, then each weight's gradient, formed in registers and applied at once.
 *
 * @param x paddedRows × xWidth floats: the layer's inputs
 * @param dy paddedRows × yWidth floats: the loss's gradient at its outputs
 * @param dx as x, written
 * @param w, m, v xWidth × yWidth floats: weights and their two moments
 * @param rows rows that count; paddedRows a multiple of 5
 * @param inputs columns of x that count; xWidth, yWidth multiples of 8
 * @param slope, keep see backwardPair
 * @param shrink what decay leaves of a weight: 1 − rate × decay
 */
export function adamLayer(
  x: usize, dy: usize, dx: usize, w: usize, m: usize, v: usize,
  rows: i32, paddedRows: i32, inputs: i32, xWidth: i32, yWidth: i32,
  back: bool, slope: i32, keep: f32, shrink: f32
): void {
  const xRow = <usize>xWidth << 2;
  const yRow = <usize>yWidth << 2;
  const left = f32x4.splat(shrink);
  for (let i: usize = 0; i < <usize>inputs; i += 2) {
    const at = i * yRow;
    const input = i << 2;
    if (back) {
      backwardPair(dy, w + at, x + input, dx + input, paddedRows, xRow, yRow, slope, keep);
    }
    if (rows == 10) {
      tenRows(x + input, dy, w + at, m + at, v + at, xRow, yRow, left);
      tenRows(x + input + 4, dy, w + at + yRow, m + at + yRow, v + at + yRow, xRow, yRow, left);
    } else {
      anyRows(x + input, dy, w + at, m + at, v + at, rows, xRow, yRow, left);
      anyRows(x + input + 4, dy, w + at + yRow, m + at + yRow, v + at + yRow, rows, xRow, yRow, left);
    }
  }
}

/** The biases of one layer: the gradient is the sum of dy over the rows; nothing decays. */
export function adamBias(dy: usize, b: usize, m: usize, v: usize, rows: i32, yWidth: i32): void {
  const yRow = <usize>yWidth << 2;
  const left = f32x4.splat(1);
  for (let k: usize = 0; k < yRow; k += 16) {
    let g = f32x4.splat(0);
    for (let row = 0; row < rows; row++) {
      g = f32x4.add(g, v128.load(dy + <usize>row * yRow + k));
    }
    apply(g, b + k, m + k, v + k, left);
  }
}

/** One row of weights for a batch of ten, the reference's: the ten inputs stay in registers. */
@inline
function tenRows(
  x: usize, dy: usize, w: usize, m: usize, v: usize, xRow: usize, yRow: usize, left: v128
): void {
  const x0 = v128.load32_splat(x), x1 = v128.load32_splat(x + xRow);
  const x2 = v128.load32_splat(x + 2 * xRow), x3 = v128.load32_splat(x + 3 * xRow);
  const x4 = v128.load32_splat(x + 4 * xRow), x5 = v128.load32_splat(x + 5 * xRow);
  const x6 = v128.load32_splat(x + 6 * xRow), x7 = v128.load32_splat(x + 7 * xRow);
  const x8 = v128.load32_splat(x + 8 * xRow), x9 = v128.load32_splat(x + 9 * xRow);
  for (let k: usize = 0; k < yRow; k += 16) {
    const d = dy + k;
    // Two sums, so that an addition need not wait for the one before.
    let g = f32x4.mul(x0, v128.load(d)), h = f32x4.mul(x1, v128.load(d + yRow));
    g = madd(x2, v128.load(d + 2 * yRow), g); h = madd(x3, v128.load(d + 3 * yRow), h);
    g = madd(x4, v128.load(d + 4 * yRow), g); h = madd(x5, v128.load(d + 5 * yRow), h);
    g = madd(x6, v128.load(d + 6 * yRow), g); h = madd(x7, v128.load(d + 7 * yRow), h);
    g = madd(x8, v128.load(d + 8 * yRow), g); h = madd(x9, v128.load(d + 9 * yRow), h);
    apply(f32x4.add(g, h), w + k, m + k, v + k, left);
  }
}

/** One row of weights for any batch, eight columns at a time. */
@inline
function anyRows(
  x: usize, dy: usize, w: usize, m: usize, v: usize, rows: i32, xRow: usize, yRow: usize, left: v128
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
    apply(g, w + k, m + k, v + k, left);
    apply(h, w + k + 16, m + k + 16, v + k + 16, left);
  }
}

/** Adam on four weights whose gradient is known. */
@inline
function apply(g: v128, w: usize, m: usize, v: usize, left: v128): void {
  const first = settle(madd(mKeep, v128.load(m), f32x4.mul(mTake, g)));
  const second = settle(madd(vKeep, v128.load(v), f32x4.mul(vTake, f32x4.mul(g, g))));
  v128.store(m, first);
  v128.store(v, second);
  const size = f32x4.add(f32x4.sqrt(f32x4.mul(second, vScale)), tiny);
  const moved = madd(minusRate, f32x4.div(first, size), v128.load(w));
  v128.store(w, f32x4.mul(moved, left));
}

@inline
function settle(moment: v128): v128 {
  const floor = f32x4.splat(FLOOR);
  return f32x4.sub(f32x4.add(moment, floor), floor);
}
