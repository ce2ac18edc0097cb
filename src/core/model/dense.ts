import type { DenseWeights } from './network';

/**
 * One dense layer before its activation, for one customer: output = bias + input · kernel.
 *
 * The kernel is read row after row, as it lies in memory, four inputs at a time; inputs that are 0
 * (half of them after relu) are passed over.
 *
 * @param input of `layer.inputs` values from `offset` on
 * @param output of `layer.units` values, written over
 */
export function applyDense(
  layer: DenseWeights,
  input: Float32Array,
  offset: number,
  output: Float32Array
): void {
  const { inputs, units, kernel, bias } = layer;
  for (let j = 0; j < units; j++) output[j] = bias[j]!;
  let i = nextNonZero(input, offset, 0, inputs);
  while (i < inputs) {
    const i1 = nextNonZero(input, offset, i + 1, inputs);
    const i2 = nextNonZero(input, offset, i1 + 1, inputs);
    const i3 = nextNonZero(input, offset, i2 + 1, inputs);
    if (i3 < inputs) {
      const a = input[offset + i]!;
      const b = input[offset + i1]!;
      const c = input[offset + i2]!;
      const d = input[offset + i3]!;
      let k = i * units;
      let l = i1 * units;
      let m = i2 * units;
      let n = i3 * units;
      for (let j = 0; j < units; j++) {
        output[j]! += a * kernel[k++]! + b * kernel[l++]! + c * kernel[m++]! + d * kernel[n++]!;
      }
      i = nextNonZero(input, offset, i3 + 1, inputs);
    } else {
      const a = input[offset + i]!;
      let k = i * units;
      for (let j = 0; j < units; j++) output[j]! += a * kernel[k++]!;
      i = i1;
    }
  }
}

/** Position of the first input from `from` on that is not 0; `inputs` or more if there is none. */
function nextNonZero(input: Float32Array, offset: number, from: number, inputs: number): number {
  let i = from;
  while (i < inputs && input[offset + i] === 0) i++;
  return i;
}
