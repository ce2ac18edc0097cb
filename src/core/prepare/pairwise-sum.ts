const BLOCK = 128;

/**
 * The sum of `values` from `start` up to (not including) `end`, added pairwise so that the rounding
 * error grows with the logarithm of their number and not with the number itself.
 * Source: Higham (1993), "The accuracy of floating point summation".
 */
export function pairwiseSum(values: Float64Array, start = 0, end = values.length): number {
  if (end - start <= BLOCK) {
    let sum = 0;
    for (let i = start; i < end; i++) sum += values[i]!;
    return sum;
  }
  const middle = start + ((end - start) >>> 1);
  return pairwiseSum(values, start, middle) + pairwiseSum(values, middle, end);
}
