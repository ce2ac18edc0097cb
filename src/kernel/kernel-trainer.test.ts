import fc from 'fast-check';
import { setFlagsFromString } from 'node:v8';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TrainedNetwork } from '../core/model/network';
import { mulberry32 } from '../core/random';
import { KernelTrainer } from './kernel-trainer';
import type { KernelSettings } from './step-plan';
import type { KernelRounding } from './kernel-modules';
import { hasFusedRounding, startKernel } from './start-kernel';
import { randomNetwork } from './testing/random-network';
import { randomRows } from './testing/random-rows';
import { referenceLoss } from './testing/reference-loss';

const plain: KernelSettings = { optimizer: 'sgd', dropout: 0, weightDecay: 0, batchSize: 32 };

const shapes = fc.record({
  sizes: fc.array(fc.integer({ min: 1, max: 21 }), { minLength: 1, maxLength: 4 }),
  rows: fc.integer({ min: 1, max: 23 }),
  activation: fc.constantFrom<'relu' | 'linear'>('relu', 'linear'),
  seed: fc.integer({ min: 1, max: 1e6 })
});

function all(rows: number): number[] {
  return Array.from({ length: rows }, (_, row) => row);
}

// Node 20 knows relaxed SIMD, but only when told so.
setFlagsFromString('--experimental-wasm-relaxed-simd');
const roundings: readonly KernelRounding[] = ['plain', 'fused'];

let rounding: KernelRounding = 'plain';

function trainer(network: TrainedNetwork, settings: Partial<KernelSettings>): KernelTrainer {
  const made = new KernelTrainer(startKernel(rounding), network, { ...plain, ...settings });
  const random = mulberry32(5);
  made.seedDropout(() => 1 + Math.floor(random() * 1e9));
  return made;
}

/** The gradient that one step of plain descent with rate 1 went down: weights before minus after. */
function gradientOf(before: TrainedNetwork, after: TrainedNetwork): number[][] {
  return before.layers.map((layer, index) => {
    const next = after.layers[index]!;
    return [
      ...Array.from(layer.kernel, (weight, at) => weight - next.kernel[at]!),
      ...Array.from(layer.bias, (weight, at) => weight - next.bias[at]!)
    ];
  });
}

/** Central differences of the loss, one weight at a time. */
function differences(network: TrainedNetwork, loss: (of: TrainedNetwork) => number): number[][] {
  const h = 1e-4;
  return network.layers.map((layer, index) => {
    const slopes: number[] = [];
    for (const field of ['kernel', 'bias'] as const) {
      for (let at = 0; at < layer[field].length; at++) {
        const moved = (by: number): number => {
          // Double precision, so that the step itself is not rounded.
          const values = Float64Array.from(layer[field]);
          values[at]! += by;
          const layers = network.layers.map((each, i) =>
            i === index ? { ...each, [field]: values } : each
          );
          return loss({ layers });
        };
        slopes.push((moved(h) - moved(-h)) / (2 * h));
      }
    }
    return slopes;
  });
}

function expectClose(actual: number[][], expected: number[][], tolerance: number): void {
  actual.forEach((values, layer) =>
    values.forEach((value, at) => {
      const apart = Math.abs(value - expected[layer]![at]!);
      // An assertion for each of thousands of weights takes longer than the network.
      if (!(apart < tolerance))
        expect(apart, `layer ${layer}, weight ${at}`).toBeLessThan(tolerance);
    })
  );
}

it('is tried with both roundings', () => {
  expect(hasFusedRounding()).toBe(true);
});

describe.each(roundings)('with %s rounding', (each) => {
  beforeAll(() => {
    rounding = each;
  });

  describe('the kernel’s gradients', () => {
    it('are the finite differences of the loss, for any sizes, rows and row weights', () => {
      fc.assert(
        fc.property(shapes, ({ sizes, rows, activation, seed }) => {
          const random = mulberry32(seed);
          const network = randomNetwork(sizes, activation, random);
          const data = randomRows(rows, sizes[0]!, random);
          const made = trainer(network, {});
          const { loss } = made.step(data, all(rows), 1);
          expect(loss).toBeCloseTo(referenceLoss(network, data), 5);
          const slopes = differences(network, (moved) => referenceLoss(moved, data));
          expectClose(gradientOf(network, made.network.toNetwork()), slopes, 2e-5);
        }),
        // Relu has corners; a difference across one is no slope. These seeds have none within h.
        { seed: 1, numRuns: 40 }
      );
    });

    it('are so in a layer wider than what is held at once', () => {
      const network = randomNetwork([1, 1030], 'relu', mulberry32(6));
      const data = randomRows(2, 1, mulberry32(7));
      const slopes = differences(network, (moved) => referenceLoss(moved, data));
      const gone = (optimizer: 'sgd' | 'adam'): number[][] => {
        const made = trainer(network, { optimizer });
        made.step(data, all(2), 1);
        return gradientOf(network, made.network.toNetwork());
      };
      expectClose(gone('sgd'), slopes, 2e-5);
      // Adam's first step is as long for every weight, in the direction of its gradient.
      const steep = slopes.flat().map((slope) => (Math.abs(slope) > 1e-4 ? Math.sign(slope) : 0));
      const steps = gone('adam').flat();
      expect(steep.every((sign, at) => sign === 0 || Math.sign(steps[at]!) === sign)).toBe(true);
      expect(steep.filter((sign) => sign !== 0).length).toBeGreaterThan(1000);
    });

    it('pass only through what dropout kept', () => {
      fc.assert(
        fc.property(shapes, ({ sizes, rows, activation, seed }) => {
          const random = mulberry32(seed);
          const network = randomNetwork(sizes, activation, random);
          const data = randomRows(rows, sizes[0]!, random);
          const made = trainer(network, { dropout: 0.4 });
          made.step(data, all(rows), 1);
          const { layers, outputs, memory } = made.network;
          const keeps = layers.slice(0, -1).map(({ units, yWidth }, index) => {
            const values = memory.floatsAt(outputs[index + 1]!, rows * yWidth);
            return all(rows).map((row) =>
              all(units).map((unit) => (Object.is(values[row * yWidth + unit], -0) ? 0 : 1 / 0.6))
            );
          });
          const slopes = differences(network, (moved) => referenceLoss(moved, data, keeps));
          expectClose(gradientOf(network, made.network.toNetwork()), slopes, 5e-5);
        }),
        { seed: 2, numRuns: 30 }
      );
    });
  });

  describe('KernelTrainer', () => {
    const network = randomNetwork([11, 13, 6], 'relu', mulberry32(3));
    const data = randomRows(17, 11, mulberry32(4));

    it('gives weights back as it got them, bit for bit', () => {
      expect(trainer(network, {}).network.toNetwork()).toEqual(network);
    });

    it('never lets the padding count', () => {
      for (const optimizer of ['adam', 'sgd'] as const) {
        const made = trainer(network, { optimizer, dropout: 0.3, weightDecay: 0.1 });
        for (let i = 0; i < 5; i++) made.step(data, all(17), 0.01);
        for (const layer of made.network.layers) {
          const { w, b } = layer.weights;
          const kernel = made.network.memory.floatsAt(w, layer.xWidth * layer.yWidth);
          const bias = made.network.memory.floatsAt(b, layer.yWidth);
          kernel.forEach((weight, at) => {
            const beyond =
              at % layer.yWidth >= layer.units || Math.floor(at / layer.yWidth) >= layer.inputs;
            if (beyond) expect(weight).toBe(0);
          });
          bias.subarray(layer.units).forEach((weight) => expect(weight).toBe(0));
        }
      }
    });

    it('does the same in any order of the batch’s places, but for rounding', () => {
      const forwards = trainer(network, {});
      const backwards = trainer(network, {});
      forwards.step(data, all(17), 0.5);
      backwards.step(data, all(17).toReversed(), 0.5);
      const apart = gradientOf(forwards.network.toNetwork(), backwards.network.toNetwork());
      apart.flat().forEach((difference) => expect(Math.abs(difference)).toBeLessThan(1e-6));
    });

    it('counts a row of weight two as often as the row twice', () => {
      const twice = { ...data, weights: data.weights.map((_, row) => (row === 0 ? 2 : 1)) };
      const even = { ...data, weights: data.weights.map(() => 1) };
      const weighted = trainer(network, {});
      const repeated = trainer(network, {});
      // Both divide by their number of rows: five and six.
      const a = weighted.step(twice, [0, 1, 2, 3, 4], 0.5);
      const b = repeated.step(even, [0, 0, 1, 2, 3, 4], 0.6);
      expect(a.loss * 5).toBeCloseTo(b.loss * 6, 6);
      const apart = gradientOf(weighted.network.toNetwork(), repeated.network.toNetwork());
      apart.flat().forEach((difference) => expect(Math.abs(difference)).toBeLessThan(1e-6));
    });

    it('takes a batch in fives and ones alike', () => {
      // Ten rows, and the same ten with one more that counts nothing.
      const ten = { ...data, weights: data.weights.map((_, row) => (row < 10 ? 1 : 0)) };
      const fives = trainer(network, { optimizer: 'adam' });
      const andOne = trainer(network, { optimizer: 'adam' });
      for (let i = 0; i < 4; i++) {
        fives.step(ten, all(10), 0.01);
        andOne.step({ ...ten, weights: ten.weights.map((w) => w * 1.1) }, all(11), 0.01);
      }
      const apart = gradientOf(fives.network.toNetwork(), andOne.network.toNetwork());
      apart.flat().forEach((difference) => expect(Math.abs(difference)).toBeLessThan(1e-5));
    });

    it('goes on from its memory as if it had never stopped', () => {
      const unbroken = trainer(network, { optimizer: 'adam' });
      for (let i = 0; i < 3; i++) unbroken.step(data, all(17), 0.01);
      const next = trainer(unbroken.network.toNetwork(), { optimizer: 'adam' });
      next.restore(unbroken.optimizerMemory());
      for (const each of [unbroken, next]) each.step(data, all(17), 0.01);
      expect(next.network.toNetwork()).toEqual(unbroken.network.toNetwork());
      expect(next.optimizerMemory()).toEqual(unbroken.optimizerMemory());
    });

    it('drops the wanted share, another one each time, and scales up the rest', () => {
      const wide = randomNetwork([4, 400, 400], 'linear', mulberry32(9));
      const made = trainer(wide, { dropout: 0.3 });
      const rows = randomRows(30, 4, mulberry32(10));
      made.step(rows, all(30), 0);
      const { outputs, memory } = made.network;
      const count = 30 * 400;
      const mask = () =>
        Array.from(memory.floatsAt(outputs[1]!, count), (value) => Object.is(value, -0));
      const first = mask();
      const kept = memory.floatsAt(outputs[1]!, count).slice();
      made.step(rows, all(30), 0);
      const second = mask();
      const share = (of: readonly boolean[]) => of.filter(Boolean).length / count;
      // 12,000 draws: three standard deviations are .0126, and .0079 for both at once.
      expect(Math.abs(share(first) - 0.3)).toBeLessThan(0.0126);
      expect(Math.abs(share(second) - 0.3)).toBeLessThan(0.0126);
      const both = first.map((dropped, at) => dropped && second[at]!);
      expect(Math.abs(share(both) - 0.09)).toBeLessThan(0.0079);
      // The rate was 0, so the weights stand still: what both masks kept is the same, and 1/0.7 of the plain sum.
      const plainly = trainer(wide, {});
      plainly.step(rows, all(30), 0);
      const whole = plainly.network.memory.floatsAt(plainly.network.outputs[1]!, count);
      first.forEach((dropped, at) => {
        if (!dropped) expect(kept[at]).toBeCloseTo(whole[at]! / 0.7, 5);
      });
    });

    it('keeps the moments of a unit that is never active out of the slow range of tiny numbers', () => {
      const [first, ...rest] = network.layers;
      const made = trainer(network, { optimizer: 'adam' });
      made.step(data, all(17), 0.001);
      // From now on no unit of the first layer is active: only decay moves its moments.
      const dead = { ...first!, bias: first!.bias.map(() => -100) };
      const next = trainer({ layers: [dead, ...rest] }, { optimizer: 'adam' });
      next.restore(made.optimizerMemory());
      for (let i = 0; i < 1200; i++) next.step(data, all(17), 0.001);
      const { first: moments } = next.optimizerMemory();
      const smallest = 2 ** -126;
      for (const value of moments.flatMap((each) => [...each])) {
        if (value !== 0) expect(Math.abs(value)).toBeGreaterThanOrEqual(smallest);
      }
      expect(moments[0]!.every((value) => Math.abs(value) < 1e-29)).toBe(true);
    });

    it('lets a number that is none be seen in the loss', () => {
      const spoiled = { ...data, x: data.x.map((value, at) => (at === 3 ? NaN : value)) };
      expect(trainer(network, {}).step(spoiled, all(17), 0.1).loss).toBeNaN();
    });

    it('predicts what the plain sum says', () => {
      const made = trainer(network, {});
      const predicted = made.network.predict(data, 2, 9);
      expect(predicted).toHaveLength(7);
      predicted.forEach((probability, at) => {
        const one = { ...data, rows: 1, x: data.x.subarray((at + 2) * 11, (at + 3) * 11) };
        const loss = referenceLoss(network, {
          ...one,
          y: Uint8Array.of(1),
          weights: Float32Array.of(1)
        });
        expect(probability).toBeCloseTo(Math.exp(-loss), 5);
      });
    });

    it('says which activation it does not have', () => {
      const layers = network.layers.map((layer, index) =>
        index === 0 ? { ...layer, activation: 'tanh' as const } : layer
      );
      expect(() => trainer({ layers }, {})).toThrow(/tanh/);
    });
  });
});
