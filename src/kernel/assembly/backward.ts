import { madd, sum } from './lanes';

/** What the slope of a layer's activation is read from: its output, after dropout. */
export const LINEAR = 0;
export const LINEAR_DROPPED = 1;
export const RELU = 2;

/**
 * The gradient at two neighbouring inputs: dot products of dy with two rows of W, along memory, times the
 * activation's slope there.
 *
 * @param dy paddedRows × yWidth floats
 * @param w the first of the two rows
 * @param output the inputs as the layer below put them out: paddedRows × xWidth floats, at the first input
 * @param dx the same shape, written
 * @param rows a multiple of 5
 * @param keep 1 / (1 − dropout rate)
 */
@inline
export function backwardPair(
  dy: usize, w: usize, output: usize, dx: usize,
  rows: i32, xRow: usize, yRow: usize, slope: i32, keep: f32
): void {
  const w2 = w + yRow;
  for (let row = 0; row < rows; row += 5) {
    const d0 = dy + <usize>row * yRow;
    const d1 = d0 + yRow, d2 = d1 + yRow, d3 = d2 + yRow, d4 = d3 + yRow;
    let a0 = f32x4.splat(0);
    let a1 = a0, a2 = a0, a3 = a0, a4 = a0;
    let b0 = a0, b1 = a0, b2 = a0, b3 = a0, b4 = a0;
    for (let k: usize = 0; k < yRow; k += 16) {
      const wa = v128.load(w + k), wb = v128.load(w2 + k);
      let d = v128.load(d0 + k);
      a0 = madd(wa, d, a0); b0 = madd(wb, d, b0);
      d = v128.load(d1 + k);
      a1 = madd(wa, d, a1); b1 = madd(wb, d, b1);
      d = v128.load(d2 + k);
      a2 = madd(wa, d, a2); b2 = madd(wb, d, b2);
      d = v128.load(d3 + k);
      a3 = madd(wa, d, a3); b3 = madd(wb, d, b3);
      d = v128.load(d4 + k);
      a4 = madd(wa, d, a4); b4 = madd(wb, d, b4);
    }
    let at = <usize>row * xRow;
    storePair(dx + at, output + at, sum(a0), sum(b0), slope, keep); at += xRow;
    storePair(dx + at, output + at, sum(a1), sum(b1), slope, keep); at += xRow;
    storePair(dx + at, output + at, sum(a2), sum(b2), slope, keep); at += xRow;
    storePair(dx + at, output + at, sum(a3), sum(b3), slope, keep); at += xRow;
    storePair(dx + at, output + at, sum(a4), sum(b4), slope, keep);
  }
}

@inline
function storePair(dx: usize, output: usize, a: f32, b: f32, slope: i32, keep: f32): void {
  store<f32>(dx, passes(output, slope) ? a * keep : 0);
  store<f32>(dx, passes(output + 4, slope) ? b * keep : 0, 4);
}

@inline
function passes(output: usize, slope: i32): bool {
  if (slope == RELU) return load<f32>(output) > 0;
  if (slope == LINEAR_DROPPED) return load<u32>(output) != 0x80000000;
  return true;
}
