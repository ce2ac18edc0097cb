import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate/evaluate';
import { inspectAnswers } from './inspect-answers';

describe('inspectAnswers', () => {
  it('agrees with the full evaluation', () => {
    const rows = fc.array(
      fc.tuple(fc.constantFrom(0, 1), fc.float({ min: 0, max: 1, noNaN: true })),
      {
        minLength: 1,
        maxLength: 60
      }
    );
    fc.assert(
      fc.property(rows, fc.double({ min: 0, max: 1, noNaN: true }), (customers, threshold) => {
        const labels = Uint8Array.from(customers, ([label]) => label);
        const probabilities = Float32Array.from(customers, ([, probability]) => probability);
        const seen = inspectAnswers(labels, probabilities, threshold);
        const full = evaluate({ labels, probabilities, threshold, seed: 1 });
        expect(seen.confusion).toEqual(full.confusion);
        expect(seen.rocAuc).toBe(full.metrics.rocAuc);
        expect(full.metrics).toMatchObject(seen.metrics);
      }),
      { seed: 1, numRuns: 40 }
    );
  });

  it('refuses answers that are no numbers, in words', () => {
    const ask = () => inspectAnswers(Uint8Array.of(0, 1), Float32Array.of(NaN, 0.5), 0.5);
    expect(ask).toThrow(/training has diverged.*earlier epoch/);
    expect(ask).toThrow(expect.objectContaining({ code: 'not-finite' }));
  });
});
