import { describe, expect, it } from 'vitest';
import { logLoss } from './log-loss';

describe('logLoss', () => {
  it('is the mean surprise in nats', () => {
    const found = logLoss(Uint8Array.of(1, 0), Float64Array.of(0.5, 0.2));
    expect(found).toBeCloseTo(-(Math.log(0.5) + Math.log(0.8)) / 2, 15);
  });

  it('stays finite where a certainty is wrong', () => {
    expect(logLoss(Uint8Array.of(1, 0), Float64Array.of(0, 1))).toBeCloseTo(-Math.log(1e-7), 8);
    expect(logLoss(Uint8Array.of(1, 0), Float64Array.of(1, 0))).toBeCloseTo(1e-7, 12);
  });
});
