import { describe, expect, it } from 'vitest';
import { forward } from '../core/model/forward';
import { mulberry32 } from '../core/random';
import { predictWithKernel } from './predict-with-kernel';
import { randomNetwork } from './testing/random-network';
import { randomRows } from './testing/random-rows';

describe('predictWithKernel', () => {
  it('says what the pure forward pass says, over chunks and for no rows', () => {
    const network = randomNetwork([7, 33, 18], 'relu', mulberry32(1));
    for (const rows of [0, 1, 60, 147]) {
      const { x } = randomRows(rows, 7, mulberry32(2));
      const predicted = predictWithKernel(network, x, rows);
      const expected = forward(network, x, rows);
      expect(predicted).toHaveLength(rows);
      predicted.forEach((value, row) => expect(value).toBeCloseTo(expected[row]!, 5));
    }
  });
});
