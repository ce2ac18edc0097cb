/** Four streams of xorshift32, one a lane. Source: Marsaglia (2003), "Xorshift RNGs". */
let state = i32x4(1, 2, 3, 4);

/** Starts the four streams; none of the numbers may be 0. */
export function seedDropout(a: i32, b: i32, c: i32, d: i32): void {
  state = i32x4(a, b, c, d);
}

/**
 * Inverted dropout: each value becomes 0 with probability `rate`, the others are multiplied by
 * 1 / (1 − rate). A dropped value is written as −0, which no kept one is: so the way back knows them apart
 * also where there is no relu.
 *
 * @param values floats, a multiple of 4
 */
export function dropout(values: usize, count: i32, rate: f32): void {
  const limit = i32x4.splat(<i32>(<u32>(<f64>rate * 4294967296.0)));
  const scale = f32x4.splat(1 / (1 - rate));
  const zero = f32x4.splat(0);
  const dropped = i32x4.splat(0x80000000);
  const end = values + (<usize>count << 2);
  let s = state;
  for (let at = values; at < end; at += 16) {
    s = v128.xor(s, i32x4.shl(s, 13));
    s = v128.xor(s, i32x4.shr_u(s, 17));
    s = v128.xor(s, i32x4.shl(s, 5));
    const isDropped = i32x4.lt_u(s, limit);
    const kept = f32x4.add(f32x4.mul(v128.load(at), scale), zero);
    v128.store(at, v128.bitselect(dropped, kept, isDropped));
  }
  state = s;
}
