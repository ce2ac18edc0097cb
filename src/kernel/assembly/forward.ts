import { dropout } from './dropout';
import { madd } from './lanes';

/**
 * y = x·W + bias in some of its columns, then relu and dropout if asked for. Five rows by eight columns are held in
 * registers while the inputs pass by, so each weight that is loaded is used five times.
 *
 * @param x rows × xWidth floats
 * @param w inputs × yWidth floats, row-major
 * @param y rows × yWidth floats, written
 * @param rows a multiple of 5
 * @param inputs columns of x that are read
 * @param yWidth a multiple of 8
 * @param from, to columns that are written; multiples of 8
 * @param mask which outputs are dropped, laid out as y; 0 for none
 * @param keep 1 / (1 − dropout rate)
 */
export function forward(
  x: usize, w: usize, bias: usize, y: usize,
  rows: i32, inputs: i32, xWidth: i32, yWidth: i32, from: i32, to: i32,
  relu: bool, mask: usize, keep: f32
): void {
  const zero = f32x4.splat(0);
  const xRow = <usize>xWidth << 2;
  const yRow = <usize>yWidth << 2;
  const inputBytes = <usize>inputs << 2;
  const end = <usize>to << 2;
  const scale = f32x4.splat(keep);
  for (let column = <usize>from << 2; column < end; column += 32) {
    for (let row = 0; row < rows; row += 5) {
      const x0 = x + <usize>row * xRow;
      const x1 = x0 + xRow, x2 = x1 + xRow, x3 = x2 + xRow, x4 = x3 + xRow;
      // a: the first four columns of each of the five rows; b: the other four.
      let a0 = v128.load(bias + column), b0 = v128.load(bias + column, 16);
      let a1 = a0, a2 = a0, a3 = a0, a4 = a0;
      let b1 = b0, b2 = b0, b3 = b0, b4 = b0;
      let weight = w + column;
      for (let k: usize = 0; k < inputBytes; k += 4) {
        const wa = v128.load(weight), wb = v128.load(weight, 16);
        weight += yRow;
        let input = v128.load32_splat(x0 + k);
        a0 = madd(input, wa, a0); b0 = madd(input, wb, b0);
        input = v128.load32_splat(x1 + k);
        a1 = madd(input, wa, a1); b1 = madd(input, wb, b1);
        input = v128.load32_splat(x2 + k);
        a2 = madd(input, wa, a2); b2 = madd(input, wb, b2);
        input = v128.load32_splat(x3 + k);
        a3 = madd(input, wa, a3); b3 = madd(input, wb, b3);
        input = v128.load32_splat(x4 + k);
        a4 = madd(input, wa, a4); b4 = madd(input, wb, b4);
      }
      // NaN stays NaN here, so that a network that blew up is noticed.
      if (relu) {
        a0 = f32x4.max(a0, zero); a1 = f32x4.max(a1, zero); a2 = f32x4.max(a2, zero);
        a3 = f32x4.max(a3, zero); a4 = f32x4.max(a4, zero);
        b0 = f32x4.max(b0, zero); b1 = f32x4.max(b1, zero); b2 = f32x4.max(b2, zero);
        b3 = f32x4.max(b3, zero); b4 = f32x4.max(b4, zero);
      }
      const place = <usize>row * yRow + column;
      if (mask) {
        let m = mask + place;
        a0 = dropout(a0, m, scale); b0 = dropout(b0, m + 16, scale); m += yRow;
        a1 = dropout(a1, m, scale); b1 = dropout(b1, m + 16, scale); m += yRow;
        a2 = dropout(a2, m, scale); b2 = dropout(b2, m + 16, scale); m += yRow;
        a3 = dropout(a3, m, scale); b3 = dropout(b3, m + 16, scale); m += yRow;
        a4 = dropout(a4, m, scale); b4 = dropout(b4, m + 16, scale);
      }
      let at = y + place;
      v128.store(at, a0); v128.store(at, b0, 16); at += yRow;
      v128.store(at, a1); v128.store(at, b1, 16); at += yRow;
      v128.store(at, a2); v128.store(at, b2, 16); at += yRow;
      v128.store(at, a3); v128.store(at, b3, 16); at += yRow;
      v128.store(at, a4); v128.store(at, b4, 16);
    }
  }
}
