import { beforeAll, expect, it } from 'vitest';
import { nodeWasmPaths } from '../testing/node-wasm-paths';
import { toyJob } from '../testing/toy-job';
import { buildModel } from './build-model';
import { decayKernels } from './decay-kernels';
import { startEngine } from './start-engine';
import { tf } from './tensorflow';

beforeAll(() => startEngine('cpu', nodeWasmPaths));

it('shrinks kernels and leaves biases', () => {
  const model = buildModel(toyJob().recipe, 3);
  model.setWeights(model.getWeights().map((weight) => tf.onesLike(weight)));
  const before = tf.memory().numTensors;
  decayKernels(model, 0.25);
  for (const weight of model.getWeights()) {
    const expected = weight.rank === 2 ? 0.75 : 1;
    expect(weight.dataSync().every((value) => value === expected)).toBe(true);
  }
  expect(tf.memory().numTensors).toBe(before);
  model.dispose();
});
