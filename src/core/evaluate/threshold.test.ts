import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestThreshold } from './best-threshold';
import { confusionAt } from './confusion';
import { confusionFromCounts } from './confusion-from-counts';
import { hasEvaluationCase, readEvaluationCase } from './evaluation-case.fixture';
import { gainsCurve } from './gains-curve';
import { confusionMetrics } from './metrics';
import { proposeThresholds } from './propose-thresholds';
import { scoredCustomers } from './testing/scored-customers';
import { countByThreshold } from './threshold-counts';

describe('confusionFromCounts', () => {
  it('counts as going through all rows does', () => {
    const threshold = fc.oneof(
      fc.integer({ min: -1, max: 13 }).map((score) => score / 12),
      fc.double({ min: 0, max: 1, noNaN: true })
    );
    fc.assert(
      fc.property(scoredCustomers, threshold, ({ labels, probabilities }, at) => {
        const counts = countByThreshold(labels, probabilities);
        expect(confusionFromCounts(counts, at)).toEqual(confusionAt(labels, probabilities, at));
      }),
      { seed: 1 }
    );
  });
});

describe('bestThreshold', () => {
  it('is beaten by no other threshold', () => {
    fc.assert(
      fc.property(scoredCustomers, ({ labels, probabilities }) => {
        for (const metric of ['f1', 'mcc', 'balancedAccuracy'] as const) {
          const at = bestThreshold(countByThreshold(labels, probabilities), metric);
          const all = Array.from({ length: 13 }, (_, i) => i / 12)
            .map((each) => confusionMetrics(confusionAt(labels, probabilities, each))[metric])
            .filter((value) => !Number.isNaN(value));
          if (at === null) expect(all).toEqual([]);
          else {
            const value = confusionMetrics(confusionAt(labels, probabilities, at))[metric];
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

describe('proposeThresholds', () => {
  it('proposes one a metric, and none where all customers gave one answer', () => {
    const probabilities = Float32Array.of(0.9, 0.7, 0.2);
    const proposed = (labels: readonly number[]) =>
      proposeThresholds({ labels: Uint8Array.from(labels), probabilities }).map(
        (each) => each.label
      );
    expect(proposed([1, 1, 0])).toEqual(['F1', 'MCC', 'balanced accuracy']);
    expect(proposed([0, 0, 0])).toEqual([]);
    expect(proposed([1, 1, 1])).toEqual([]);
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
