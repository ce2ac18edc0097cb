import { describe, expect, it } from 'vitest';
import { describeNetwork } from './describe-network';
import { recommendedRecipe, referenceRecipe } from './recipes';

describe('describeNetwork', () => {
  it('counts the published number of parameters of the reference', () => {
    const { layers, parameters } = describeNetwork(11, referenceRecipe);
    expect(parameters).toBe(504_752);
    expect(layers.map((layer) => [layer.kind, layer.outputShape, layer.parameters])).toEqual([
      ['Dense', 250, 3_000],
      ['Dropout', 250, 0],
      ['Dense', 500, 125_500],
      ['Dropout', 500, 0],
      ['Dense', 500, 250_500],
      ['Dropout', 500, 0],
      ['Dense', 250, 125_250],
      ['Dropout', 250, 0],
      ['Dense', 2, 502]
    ]);
  });

  it('leaves out dropout layers that would drop nothing', () => {
    const { layers, parameters } = describeNetwork(14, recommendedRecipe);
    expect(parameters).toBe(3_106);
    expect(layers).toEqual([
      {
        name: 'Hidden layer 1',
        kind: 'Dense',
        activation: 'relu',
        outputShape: 64,
        parameters: 960
      },
      {
        name: 'Hidden layer 2',
        kind: 'Dense',
        activation: 'relu',
        outputShape: 32,
        parameters: 2_080
      },
      { name: 'Output', kind: 'Dense', activation: 'softmax', outputShape: 2, parameters: 66 }
    ]);
  });
});
