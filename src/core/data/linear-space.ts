/**
 * `count` evenly spaced numbers from `start` to `stop`, both included: NumPy's `linspace`, to the bit.
 * @param count at least 2.
 */
export function linearSpace(start: number, stop: number, count: number): Float64Array {
  const step = (stop - start) / (count - 1);
  const numbers = Float64Array.from({ length: count }, (_, i) => i * step + start);
  numbers[count - 1] = stop;
  return numbers;
}
