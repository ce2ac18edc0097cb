import { madd } from './lanes';

/** Bytes of one row of weights whose gradient is held at once: with the block's moments it fits the first cache. */
export const BLOCK: usize = 4096;

/** The gradient of two blocks of weights, one behind the other: 2 × BLOCK bytes. */
export let gradient: usize = 0;

/** Says where a block's gradient is held meanwhile: two threads in one memory need a place each. */
export function setScratch(at: usize): void {
  gradient = at;
}

/**
 * The gradient of two neighbouring rows of weights, `bytes` of each: the outer product of two inputs and dy, summed
 * over the rows of the batch. Five rows of the batch a pass: their ten inputs stay in registers, and each dy that is
 * loaded is used twice.
 *
 * @param x the first row's two inputs; the next row's stand xRow bytes on
 * @param dy the first row's gradient at the block's first column
 * @param rows rows that count, at least 1
 * @param bytes a multiple of 32, at most BLOCK; the second row's gradient begins that far behind the first's
 */
@inline
export function gradientPair(
  x: usize, dy: usize, rows: i32, xRow: usize, yRow: usize, bytes: usize
): void {
  let row = 0;
  if (rows >= 5) {
    fiveRows(x, dy, xRow, yRow, bytes, true);
    row = 5;
  } else {
    oneRow(x, dy, bytes, true);
    row = 1;
  }
  for (; row + 5 <= rows; row += 5) {
    fiveRows(x + <usize>row * xRow, dy + <usize>row * yRow, xRow, yRow, bytes, false);
  }
  for (; row < rows; row++) {
    oneRow(x + <usize>row * xRow, dy + <usize>row * yRow, bytes, false);
  }
}

@inline
function fiveRows(x: usize, dy: usize, xRow: usize, yRow: usize, bytes: usize, first: bool): void {
  const x1 = x + xRow, x2 = x1 + xRow, x3 = x2 + xRow, x4 = x3 + xRow;
  const a0 = v128.load32_splat(x), b0 = v128.load32_splat(x, 4);
  const a1 = v128.load32_splat(x1), b1 = v128.load32_splat(x1, 4);
  const a2 = v128.load32_splat(x2), b2 = v128.load32_splat(x2, 4);
  const a3 = v128.load32_splat(x3), b3 = v128.load32_splat(x3, 4);
  const a4 = v128.load32_splat(x4), b4 = v128.load32_splat(x4, 4);
  const second = gradient + bytes;
  for (let k: usize = 0; k < bytes; k += 16) {
    let at = dy + k;
    let d = v128.load(at);
    let g = first ? f32x4.mul(a0, d) : madd(a0, d, v128.load(gradient + k));
    let h = first ? f32x4.mul(b0, d) : madd(b0, d, v128.load(second + k));
    at += yRow; d = v128.load(at);
    g = madd(a1, d, g); h = madd(b1, d, h);
    at += yRow; d = v128.load(at);
    g = madd(a2, d, g); h = madd(b2, d, h);
    at += yRow; d = v128.load(at);
    g = madd(a3, d, g); h = madd(b3, d, h);
    at += yRow; d = v128.load(at);
    v128.store(gradient + k, madd(a4, d, g));
    v128.store(second + k, madd(b4, d, h));
  }
}

@inline
function oneRow(x: usize, dy: usize, bytes: usize, first: bool): void {
  const a = v128.load32_splat(x), b = v128.load32_splat(x, 4);
  const second = gradient + bytes;
  for (let k: usize = 0; k < bytes; k += 16) {
    const d = v128.load(dy + k);
    v128.store(gradient + k, first ? f32x4.mul(a, d) : madd(a, d, v128.load(gradient + k)));
    v128.store(second + k, first ? f32x4.mul(b, d) : madd(b, d, v128.load(second + k)));
  }
}

/** The gradient of `bytes` of biases: the sum of dy over the rows. */
export function biasGradient(dy: usize, rows: i32, yRow: usize, bytes: usize): void {
  for (let k: usize = 0; k < bytes; k += 16) {
    let g = f32x4.splat(0);
    let at = dy + k;
    for (let row = 0; row < rows; row++) {
      g = f32x4.add(g, v128.load(at));
      at += yRow;
    }
    v128.store(gradient + k, g);
  }
}
