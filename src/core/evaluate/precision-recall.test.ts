import { describe, expect, it } from 'vitest';
import { hasEvaluationCase, readEvaluationCase } from './evaluation-case.fixture';
import { averagePrecision, precisionRecallCurve } from './precision-recall';
import { countByThreshold } from './threshold-counts';

describe('precisionRecallCurve', () => {
  // The example of scikit-learn's documentation.
  const counts = countByThreshold(Uint8Array.of(0, 0, 1, 1), Float64Array.of(0.1, 0.4, 0.35, 0.8));

  it('has a point for every threshold, and one more at full precision', () => {
    const { precision, recall, thresholds } = precisionRecallCurve(counts);
    expect(Array.from(precision)).toEqual([0.5, 2 / 3, 0.5, 1, 1]);
    expect(Array.from(recall)).toEqual([1, 1, 0.5, 0.5, 0]);
    expect(Array.from(thresholds)).toEqual([0.1, 0.35, 0.4, 0.8]);
  });

  it('has the area of the documentation', () => {
    expect(averagePrecision(counts)).toBeCloseTo(0.8333333333333333, 15);
  });

  it('has recall 1 without acceptors, where the area is not defined', () => {
    const none = countByThreshold(Uint8Array.of(0, 0), Float64Array.of(0.2, 0.3));
    expect(Array.from(precisionRecallCurve(none).recall)).toEqual([1, 1, 0]);
    expect(averagePrecision(none)).toBeNaN();
  });

  it('has the share of acceptors as area when all probabilities are equal', () => {
    const flat = countByThreshold(Uint8Array.of(0, 1, 0, 0), new Float64Array(4).fill(0.3));
    expect(averagePrecision(flat)).toBe(0.25);
  });
});

describe.skipIf(!hasEvaluationCase)('precisionRecallCurve (needs ../shared/data)', () => {
  it('has the points of scikit-learn', () => {
    const { labels, scores, prCurve: golden } = readEvaluationCase();
    const found = precisionRecallCurve(
      countByThreshold(Uint8Array.from(labels), Float64Array.from(scores))
    );
    expect(found.precision).toHaveLength(golden.precision.length);
    golden.precision.forEach((value, i) => expect(found.precision[i]).toBeCloseTo(value, 12));
    golden.recall.forEach((value, i) => expect(found.recall[i]).toBeCloseTo(value, 12));
    expect(Array.from(found.thresholds)).toEqual(golden.thresholds);
  });
});
