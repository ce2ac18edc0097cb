import type { Scalar } from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import { nodeWasmPaths } from '../testing/node-wasm-paths';
import { toyJob } from '../testing/toy-job';
import { createOptimizer } from './create-optimizer';
import { startEngine } from './start-engine';
import { tf } from './tensorflow';

beforeAll(() => startEngine('cpu', nodeWasmPaths));

/** Moves of one weight under a gradient of 3 and then of -1, the rate halved in between. */
function moves(optimizer: 'adam' | 'sgd'): number[] {
  const used = createOptimizer(toyJob({ optimizer, learningRate: 0.1 }).recipe);
  const weight = tf.scalar(0).variable();
  const positions = [3, -1].map((gradient, step) => {
    if (step === 1) used.setLearningRate(0.05);
    const loss = () => tf.mul<Scalar>(weight, gradient);
    used.minimize(loss, false, [weight]);
    return weight.dataSync()[0]!;
  });
  used.dispose();
  weight.dispose();
  return positions;
}

it('follows Adam with a changing rate', () => {
  const [first, second] = moves('adam');
  // Bias-corrected moments after gradients 3 and -1.
  const mean = (0.9 * 0.3 - 0.1) / (1 - 0.9 ** 2);
  const square = (0.999 * 0.009 + 0.001) / (1 - 0.999 ** 2);
  expect(first).toBeCloseTo(-0.1, 5);
  expect(second! - first!).toBeCloseTo((-0.05 * mean) / (Math.sqrt(square) + 1e-7), 5);
});

it('follows gradient descent with a changing rate', () => {
  const [first, second] = moves('sgd');
  expect(first).toBeCloseTo(-0.3, 6);
  expect(second).toBeCloseTo(-0.25, 6);
});
