/**
 * a · b + c in each of four lanes. The kernel is compiled twice: where the browser has relaxed SIMD it is rounded
 * once, which takes one instruction instead of two; elsewhere twice. Each is the same, bit for bit, every time on one
 * machine; between the two the last bits differ.
 */
@inline
export function madd(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c);
  return f32x4.add(f32x4.mul(a, b), c);
}

/** The sum of the four lanes. */
@inline
export function sum(a: v128): f32 {
  return (
    f32x4.extract_lane(a, 0) + f32x4.extract_lane(a, 1) +
    (f32x4.extract_lane(a, 2) + f32x4.extract_lane(a, 3))
  );
}
