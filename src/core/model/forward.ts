import { LoanbookError } from '../errors';
import { activate } from './activate';
import { applyDense } from './dense';
import type { TrainedNetwork } from './network';

/** Position of "accepts" among the outputs. */
const ACCEPTS = 1;

/** Probability of accepting of each of `rows` customers; `inputs` is rows × inputs, row-major. */
export type Forward = (inputs: Float32Array, rows?: number) => Float32Array;

/**
 * The forward pass of one network, with buffers that are kept between calls: for many calls on the
 * same network, such as a form that follows a slider. The probabilities are a new array each time.
 *
 * @throws LoanbookError `internal` when the network is not a chain of layers that ends in two
 * outputs, or (from the returned function) when `inputs` does not hold `rows` customers
 */
export function createForward(network: TrainedNetwork): Forward {
  const { layers } = network;
  checkChain(network);
  const inputWidth = layers[0]!.inputs;
  const buffers = layers.map((layer) => new Float32Array(layer.units));
  const last = buffers[buffers.length - 1]!;

  return (inputs, rows = 1) => {
    if (inputs.length !== rows * inputWidth) {
      throw new LoanbookError(
        'internal',
        `The network was given ${inputs.length} values for ${rows} customers; it takes ` +
          `${inputWidth} for each. Train it again on the present data.`
      );
    }
    const probabilities = new Float32Array(rows);
    for (let row = 0; row < rows; row++) {
      let source = inputs;
      let offset = row * inputWidth;
      for (let i = 0; i < layers.length; i++) {
        const layer = layers[i]!;
        const output = buffers[i]!;
        applyDense(layer, source, offset, output);
        activate(layer.activation, output, layer.units);
        source = output;
        offset = 0;
      }
      probabilities[row] = last[ACCEPTS]!;
    }
    return probabilities;
  };
}

/**
 * The one pure forward pass of a trained network: each customer's probability of accepting, the
 * second softmax output. In single precision, as the engines compute.
 *
 * @param inputs rows × inputs, encoded and scaled, row-major
 * @throws LoanbookError `internal` as `createForward` does
 */
export function forward(network: TrainedNetwork, inputs: Float32Array, rows = 1): Float32Array {
  return createForward(network)(inputs, rows);
}

function checkChain({ layers }: TrainedNetwork): void {
  const fits = layers.every(
    ({ inputs, units, kernel, bias }, i) =>
      kernel.length === inputs * units &&
      bias.length === units &&
      (i === 0 || inputs === layers[i - 1]!.units)
  );
  if (fits && layers[layers.length - 1]?.units === 2) return;
  throw new LoanbookError(
    'internal',
    'The layers of this network do not fit together, or it does not end in the two outputs ' +
      '“declines” and “accepts”. Train it again.'
  );
}
