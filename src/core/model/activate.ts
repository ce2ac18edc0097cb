import type { DenseWeights } from './network';

/** Applies a layer's activation in place, to the first `units` values. */
export function activate(
  activation: DenseWeights['activation'],
  values: Float32Array,
  units: number
): void {
  switch (activation) {
    case 'linear':
      return;
    case 'relu':
      for (let i = 0; i < units; i++) if (values[i]! < 0) values[i] = 0;
      return;
    case 'tanh':
      for (let i = 0; i < units; i++) values[i] = Math.tanh(values[i]!);
      return;
    case 'sigmoid':
      for (let i = 0; i < units; i++) values[i] = 1 / (1 + Math.exp(-values[i]!));
      return;
    case 'softmax':
      softmax(values, units);
  }
}

/** Taking the largest value off first keeps the exponentials from overflowing; the result is the same. */
function softmax(values: Float32Array, units: number): void {
  let largest = -Infinity;
  for (let i = 0; i < units; i++) largest = Math.max(largest, values[i]!);
  let sum = 0;
  for (let i = 0; i < units; i++) {
    const power = Math.exp(values[i]! - largest);
    values[i] = power;
    sum += power;
  }
  for (let i = 0; i < units; i++) values[i]! /= sum;
}
