import { beforeAll, describe, expect, it } from 'vitest';
import { recommendedRecipe, referenceRecipe } from '../../core/model/recipes';
import { nodeWasmPaths } from '../testing/node-wasm-paths';
import { buildModel } from './build-model';
import { startEngine } from './start-engine';

beforeAll(() => startEngine('cpu', nodeWasmPaths));

const deviation = (values: ArrayLike<number>) =>
  Math.sqrt(Array.from(values).reduce((sum, value) => sum + value * value, 0) / values.length);

describe('buildModel', () => {
  it('builds the reference network: nine layers, 504,752 parameters', () => {
    const model = buildModel(referenceRecipe, 11);
    expect(model.layers.map((layer) => layer.getClassName())).toEqual(
      [1, 2, 3, 4].flatMap(() => ['Dense', 'Dropout']).concat('Dense')
    );
    expect(model.countParams()).toBe(504_752);
    const [first, firstBias, second] = model.getWeights().map((weight) => weight.dataSync());
    expect(deviation(first!)).toBeCloseTo(0.05, 2);
    expect(firstBias!.every((value) => value === 0)).toBe(true);
    const limit = Math.sqrt(6 / (250 + 500));
    expect(second!.every((value) => Math.abs(value) <= limit)).toBe(true);
    expect(Math.max(...second!.slice(0, 5000))).toBeGreaterThan(limit * 0.99);
    model.dispose();
  });

  it('builds the recommended network: three layers, 3,106 parameters with 14 inputs less one', () => {
    const model = buildModel(recommendedRecipe, 14);
    expect(model.layers.map((layer) => layer.getClassName())).toEqual(['Dense', 'Dense', 'Dense']);
    expect(model.countParams()).toBe(3_106);
    model.dispose();
  });
});
