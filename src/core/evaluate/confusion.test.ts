import { describe, expect, it } from 'vitest';
import { confusionAt } from './confusion';

describe('confusionAt', () => {
  const labels = Uint8Array.of(0, 0, 1, 1, 1);
  const probabilities = Float64Array.of(0.2, 0.5, 0.5, 0.4, 0.9);

  it('predicts acceptance at the threshold and above', () => {
    expect(confusionAt(labels, probabilities, 0.5)).toEqual({ tn: 1, fp: 1, fn: 1, tp: 2 });
  });

  it('calls everybody at 0', () => {
    expect(confusionAt(labels, probabilities, 0)).toEqual({ tn: 0, fp: 2, fn: 0, tp: 3 });
  });
});
