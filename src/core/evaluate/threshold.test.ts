import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestThreshold } from './best-threshold';
import { confusionAt } from './confusion';
import { confusionFromCounts } from './confusion-from-counts';
import { hasEvaluationCase, readEvaluationCase } from './evaluation-case.fixture';
import { gainsCurve } from './gains-curve';
import { confusionMetrics } from './metrics';
import { countByThreshold } from './threshold-counts';

const customers = fc.array(
  fc.record({ label: fc.integer({ min: 0, max: 1 }), score: fc.integer({ min: 0, max: 12 }) }),
  { minLength: 1, maxLength: 40 }
);

function columnsOf(list: readonly { label: number; score: number }[]) {
  return {
    labels: Uint8Array.from(list, ({ label }) => label),
    scores: Float64Array.from(list, ({ score }) => score / 12)
  };
}

describe('confusionFromCounts', () => {
  it('counts as going through all rows does', () => {
    const threshold = fc.oneof(
      fc.integer({ min: -1, max: 13 }).map((score) => score / 12),
      fc.double({ min: 0, max: 1, noNaN: true })
    );
    fc.assert(
      fc.property(customers, threshold, (list, at) => {
        const { labels, scores } = columnsOf(list);
        const counts = countByThreshold(labels, scores);
        expect(confusionFromCounts(counts, at)).toEqual(confusionAt(labels, scores, at));
      }),
      { seed: 1 }
    );
  });
});

describe('bestThreshold', () => {
  it('is beaten by no other threshold', () => {
    fc.assert(
      fc.property(customers, (list) => {
        const { labels, scores } = columnsOf(list);
        for (const metric of ['f1', 'mcc', 'balancedAccuracy'] as const) {
          const at = bestThreshold(countByThreshold(labels, scores), metric);
          const all = Array.from({ length: 13 }, (_, i) => i / 12)
            .map((each) => confusionMetrics(confusionAt(labels, scores, each))[metric])
            .filter((value) => !Number.isNaN(value));
          if (at === null) expect(all).toEqual([]);
          else {
            const value = confusionMetrics(confusionAt(labels, scores, at))[metric];
            expect(value).toBeCloseTo(Math.max(...all), 12);
          }
        }
      }),
      { seed: 1 }
    );
  });

  it('is a round number between two customers', () => {
    const counts = countByThreshold(Uint8Array.of(1, 1, 0), Float64Array.of(0.9, 0.71234, 0.2));
    expect(bestThreshold(counts, 'f1')).toBe(0.456);
  });
});

describe.skipIf(!hasEvaluationCase)('gainsCurve (needs ../shared/data)', () => {
  it('reaches as many acceptors as the reference', () => {
    const { labels, scores, gains } = readEvaluationCase();
    const curve = gainsCurve(Uint8Array.from(labels), Float64Array.from(scores));
    gains.share.forEach((share, i) => {
      const reached = curve.reached[Math.round(share * curve.rows)]! / curve.accepted;
      expect(Math.abs(reached - gains.reached[i]!)).toBeLessThan(1e-9);
    });
  });
});
