import { expect, it } from 'vitest';
import { describeNetwork } from './describe-network';
import { networkInputs } from './network-inputs';
import { recommendedRecipe, referenceRecipe } from './recipes';

it('counts the inputs of a network that is described', () => {
  expect(networkInputs(describeNetwork(11, referenceRecipe))).toBe(11);
  expect(networkInputs(describeNetwork(16, recommendedRecipe))).toBe(16);
});
