import { describe, expect, it } from 'vitest';
import { forward } from '../core/model/forward';
import { mulberry32 } from '../core/random';
import { createKernelForward } from './kernel-forward';
import { randomNetwork } from './testing/random-network';
import { randomRows } from './testing/random-rows';

describe('createKernelForward', () => {
  const network = randomNetwork([7, 33, 18], 'relu', mulberry32(1));

  it('says what the pure forward pass says, over chunks, for no rows, and call after call', () => {
    const predict = createKernelForward(network);
    for (const rows of [0, 1, 60, 147, 3]) {
      const { x } = randomRows(rows, 7, mulberry32(2));
      const predicted = predict(x, rows);
      const expected = forward(network, x, rows);
      expect(predicted).toHaveLength(rows);
      predicted.forEach((value, row) => expect(value).toBeCloseTo(expected[row]!, 5));
    }
  });

  it('refuses rows that do not fit the network', () => {
    expect(() => createKernelForward(network)(new Float32Array(8), 1)).toThrow(/takes 7 for each/);
  });
});
