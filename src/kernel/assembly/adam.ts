import { backwardPair } from './backward';
import { BLOCK, biasGradient, gradient, gradientPair } from './gradient';
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
 * One layer's way back in one pass over some of its weights: the gradient at their inputs (if `back`) from the weights
 * as they were, then each weight's gradient, formed in registers and applied at once.
 *
 * @param x paddedRows × xWidth floats: the layer's inputs
 * @param dy paddedRows × yWidth floats: the loss's gradient at its outputs
 * @param dx as x, written
 * @param w, m, v xWidth × yWidth floats: weights and their two moments
 * @param rows rows that count; paddedRows a multiple of 5
 * @param from, to inputs whose weights move: `from` even, and `to` unless it is the last
 * @param xWidth, yWidth multiples of 8
 * @param slope, keep see backwardPair
 * @param shrink what decay leaves of a weight: 1 − rate × decay
 */
export function adamLayer(
  x: usize, dy: usize, dx: usize, w: usize, m: usize, v: usize,
  rows: i32, paddedRows: i32, from: i32, to: i32, xWidth: i32, yWidth: i32,
  back: bool, slope: i32, keep: f32, shrink: f32
): void {
  const xRow = <usize>xWidth << 2;
  const yRow = <usize>yWidth << 2;
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
      let block = at + k;
      apply(gradient, w + block, m + block, v + block, bytes, left);
      block += yRow;
      apply(gradient + bytes, w + block, m + block, v + block, bytes, left);
    }
  }
}

/** The biases of one layer: the gradient is the sum of dy over the rows; nothing decays. */
export function adamBias(dy: usize, b: usize, m: usize, v: usize, rows: i32, yWidth: i32): void {
  const yRow = <usize>yWidth << 2;
  const left = f32x4.splat(1);
  for (let k: usize = 0; k < yRow; k += BLOCK) {
    const bytes = min(BLOCK, yRow - k);
    biasGradient(dy + k, rows, yRow, bytes);
    apply(gradient, b + k, m + k, v + k, bytes, left);
  }
}

/**
 * Adam on weights whose gradient is known, four at a time. A loop of its own, so that all it needs stays in
 * registers: together with the inputs of a batch there would be more than the processor has.
 */
@inline
function apply(g: usize, w: usize, m: usize, v: usize, bytes: usize, left: v128): void {
  const keepM = mKeep, takeM = mTake, keepV = vKeep, takeV = vTake;
  const rate = minusRate, scale = vScale, epsilon = tiny;
  const floor = f32x4.splat(FLOOR);
  for (let k: usize = 0; k < bytes; k += 16) {
    const slope = v128.load(g + k);
    const first = f32x4.sub(
      madd(keepM, v128.load(m + k), madd(takeM, slope, floor)), floor
    );
    const second = f32x4.sub(
      madd(keepV, v128.load(v + k), madd(takeV, f32x4.mul(slope, slope), floor)), floor
    );
    v128.store(m + k, first);
    v128.store(v + k, second);
    const size = f32x4.add(f32x4.sqrt(f32x4.mul(second, scale)), epsilon);
    const moved = madd(rate, f32x4.div(first, size), v128.load(w + k));
    v128.store(w + k, f32x4.mul(moved, left));
  }
}
