/** Four streams of xorshift32, one a lane. Source: Marsaglia (2003), "Xorshift RNGs". */
let state = i32x4(1, 2, 3, 4);

/** Starts the four streams; none of the numbers may be 0. */
export function seedDropout(a: i32, b: i32, c: i32, d: i32): void {
  state = i32x4(a, b, c, d);
}

/**
 * Draws which of a layer's outputs are dropped, before they are computed: so the stream is drawn in order whoever
 * computes them.
 *
 * @param mask `count` places of four bytes, written: all bits set with probability `rate`, else none
 * @param count a multiple of 4
 */
export function drawMask(mask: usize, count: i32, rate: f32): void {
  const limit = i32x4.splat(<i32>(<u32>(<f64>rate * 4294967296.0)));
  const end = mask + (<usize>count << 2);
  let s = state;
  for (let at = mask; at < end; at += 16) {
    s = v128.xor(s, i32x4.shl(s, 13));
    s = v128.xor(s, i32x4.shr_u(s, 17));
    s = v128.xor(s, i32x4.shl(s, 5));
    v128.store(at, i32x4.lt_u(s, limit));
  }
  state = s;
}

/**
 * Inverted dropout of four neighbouring outputs: what the mask names becomes 0, the others are multiplied by
 * 1 / (1 − rate). A dropped value is −0, which no kept one is: so the way back knows them apart also where there is no
 * relu.
 */
@inline
export function dropout(outputs: v128, mask: usize, scale: v128): v128 {
  const kept = f32x4.add(f32x4.mul(outputs, scale), f32x4.splat(0));
  return v128.bitselect(i32x4.splat(0x80000000), kept, v128.load(mask));
}
