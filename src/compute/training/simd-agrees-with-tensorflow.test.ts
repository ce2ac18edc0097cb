import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Recipe } from '../../core/model/recipe';
import { mulberry32 } from '../../core/random';
import { largestDifference } from '../testing/largest-difference';
import { nodeWasmPaths } from '../testing/node-wasm-paths';
import { toyJob } from '../testing/toy-job';
import { openNetwork } from './open-network';
import { startEngine } from './start-engine';

interface Case {
  readonly recipe: Recipe;
  readonly features: number;
  readonly seed: number;
}

const cases = fc.record({
  recipe: fc
    .record({
      hidden: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
      batchSize: fc.integer({ min: 1, max: 33 }),
      optimizer: fc.constantFrom<Recipe['optimizer']>('adam', 'sgd'),
      weightDecay: fc.constantFrom(0, 0.3)
    })
    .map((change) => toyJob({ ...change, dropout: 0, learningRate: 0.001 }).recipe),
  features: fc.integer({ min: 1, max: 19 }),
  seed: fc.integer({ min: 1, max: 1e6 })
});

/** The network after some steps on one engine, which must be the one that was started. */
async function train(engine: 'simd' | 'cpu', { recipe, features, seed }: Case, steps: number) {
  const random = mulberry32(seed);
  const count = recipe.batchSize * 3;
  const data = {
    rows: count,
    features,
    x: Float32Array.from({ length: count * features }, () => random() * 4 - 2),
    y: Uint8Array.from({ length: count }, () => (random() < 0.3 ? 1 : 0))
  };
  const network = await openNetwork(engine, recipe, features, seed);
  const losses: number[] = [];
  for (let step = 0; step < steps; step++) {
    const from = (step % 3) * recipe.batchSize;
    const rows = Uint32Array.from({ length: recipe.batchSize }, (_, at) => from + at);
    losses.push((await network.step(data, rows, recipe.learningRate)).loss);
  }
  const trained = await network.read();
  const state = await network.optimizerState();
  network.dispose();
  return { trained, losses, state };
}

describe('Loanbook’s kernel and TensorFlow.js on plain JavaScript', () => {
  beforeAll(() => startEngine('cpu', nodeWasmPaths));

  for (const [steps, numRuns] of [
    [1, 40],
    [50, 25]
  ] as const) {
    it(`have the same weights within 1e-5 after ${steps} steps, whatever the sizes`, async () => {
      await fc.assert(
        fc.asyncProperty(cases, async (each) => {
          const tensorflow = await train('cpu', each, steps);
          const simd = await train('simd', each, steps);
          expect(largestDifference(tensorflow.trained, simd.trained)).toBeLessThan(1e-5);
          simd.losses.forEach((loss, at) => expect(loss).toBeCloseTo(tensorflow.losses[at]!, 4));
          expect(simd.state.iterations).toBe(tensorflow.state.iterations);
          simd.state.first.forEach((moment, at) =>
            moment.forEach((value, i) =>
              expect(value).toBeCloseTo(tensorflow.state.first[at]![i]!, 4)
            )
          );
        }),
        { seed: 7, numRuns }
      );
    });
  }
});
