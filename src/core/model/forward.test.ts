import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../random';
import { createForward, forward } from './forward';
import type { DenseWeights, TrainedNetwork } from './network';

function makeNetwork(
  widths: readonly number[],
  activation: DenseWeights['activation'],
  seed: number,
  spread = 1
): TrainedNetwork {
  const random = mulberry32(seed);
  const draw = (n: number) => Float32Array.from({ length: n }, () => (random() - 0.5) * spread);
  const layers = widths.slice(1).map((units, i) => ({
    inputs: widths[i]!,
    units,
    activation: i === widths.length - 2 ? ('softmax' as const) : activation,
    kernel: draw(widths[i]! * units),
    bias: draw(units)
  }));
  return { layers };
}

/** The textbook formula in double precision, unit by unit. */
function slowForward({ layers }: TrainedNetwork, inputs: readonly number[]): number {
  let values = inputs;
  for (const { units, activation, kernel, bias } of layers) {
    const sums = Array.from({ length: units }, (_, j) =>
      values.reduce((sum, value, i) => sum + value * kernel[i * units + j]!, bias[j]!)
    );
    const total = sums.reduce((sum, value) => sum + Math.exp(value), 0);
    const functions: Record<DenseWeights['activation'], (value: number) => number> = {
      relu: (value) => Math.max(0, value),
      tanh: Math.tanh,
      sigmoid: (value) => 1 / (1 + Math.exp(-value)),
      softmax: (value) => Math.exp(value) / total,
      linear: (value) => value
    };
    values = sums.map(functions[activation]);
  }
  return values[1]!;
}

describe('forward', () => {
  it('computes a network by hand', () => {
    const network: TrainedNetwork = {
      layers: [
        {
          inputs: 2,
          units: 2,
          activation: 'relu',
          kernel: Float32Array.of(1, -1, 2, 1),
          bias: Float32Array.of(0.5, 0)
        },
        {
          inputs: 2,
          units: 2,
          activation: 'softmax',
          kernel: Float32Array.of(0, 1, 0, 3),
          bias: Float32Array.of(0, -4)
        }
      ]
    };
    // Hidden: relu(0.5 + 1 + 2, -1 + 1) = (3.5, 0); logits: (0, -0.5).
    expect(forward(network, Float32Array.of(1, 1))[0]).toBeCloseTo(1 / (1 + Math.exp(0.5)), 7);
  });

  it('equals the textbook formula for every activation and width', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('relu', 'tanh', 'sigmoid', 'linear'),
        fc.array(fc.integer({ min: 1, max: 17 }), { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.infiniteStream(fc.oneof(fc.constant(0), fc.double({ min: -3, max: 3, noNaN: true }))),
        (activation, widths, seed, stream) => {
          const network = makeNetwork([...widths, 2], activation, seed);
          const inputs = Float32Array.from(stream.take(widths[0]!));
          expect(forward(network, inputs)[0]).toBeCloseTo(
            slowForward(network, Array.from(inputs)),
            4
          );
        }
      ),
      { seed: 1 }
    );
  });

  it('gives a row the same probability alone and among others', () => {
    const network = makeNetwork([11, 250, 500, 500, 250, 2], 'relu', 3, 0.2);
    const random = mulberry32(5);
    const inputs = Float32Array.from({ length: 11 * 20 }, () => random() * 4 - 2);
    const together = forward(network, inputs, 20);
    const one = createForward(network);
    for (let row = 0; row < 20; row++) {
      expect(one(inputs.slice(row * 11, (row + 1) * 11))[0]).toBe(together[row]);
    }
    expect(new Set(together).size).toBeGreaterThan(1);
  });

  it('stays a probability where exponentials would overflow', () => {
    const inputs = Float32Array.of(3e3, -2e3, 1e3);
    for (let seed = 0; seed < 20; seed++) {
      const [probability] = forward(makeNetwork([3, 5, 2], 'relu', seed, 100), inputs);
      expect(probability).toBeGreaterThanOrEqual(0);
      expect(probability).toBeLessThanOrEqual(1);
    }
  });

  it('returns a new array at each call', () => {
    const run = createForward(makeNetwork([2, 3, 2], 'tanh', 1));
    const first = run(Float32Array.of(1, 0));
    const held = first[0];
    run(Float32Array.of(-5, 5));
    expect(first[0]).toBe(held);
  });

  it('refuses inputs of another width and networks that do not fit together', () => {
    const network = makeNetwork([3, 4, 2], 'relu', 1);
    const error = expect.objectContaining({ code: 'internal' });
    expect(() => forward(network, new Float32Array(4))).toThrow(error);
    expect(() => forward({ layers: [] }, new Float32Array(0))).toThrow(error);
    expect(() => forward({ layers: network.layers.slice(1) }, new Float32Array(3))).toThrow(error);
    expect(() => forward({ layers: network.layers.slice(0, 1) }, new Float32Array(3))).toThrow(
      error
    );
    const gap = { layers: [network.layers[0]!, network.layers[0]!] };
    expect(() => forward(gap, new Float32Array(3))).toThrow(error);
  });
});
