/** The values that are there (NaN stands for missing), in their order; always a copy. */
export function presentValues(values: Float64Array): Float64Array {
  const present = new Float64Array(values.length);
  let count = 0;
  // A loop, for `filter` is slow on a million values.
  for (const value of values) if (!Number.isNaN(value)) present[count++] = value;
  return count === values.length ? present : present.slice(0, count);
}
