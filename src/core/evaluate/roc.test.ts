import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasEvaluationCase, readEvaluationCase } from './evaluation-case.fixture';
import { rocAuc, rocCurve } from './roc';
import { countByThreshold } from './threshold-counts';

const rows = fc.array(
  // Few distinct scores, so that ties are common.
  fc.record({ label: fc.integer({ min: 0, max: 1 }), score: fc.integer({ min: -2, max: 10 }) }),
  { maxLength: 60 }
);

function countsOf(
  list: readonly { label: number; score: number }[],
  map: (score: number) => number = (score) => score
) {
  return countByThreshold(
    Uint8Array.from(list, (row) => row.label),
    Float64Array.from(list, (row) => map(row.score))
  );
}

describe('rocAuc', () => {
  it('is the share of pairs that are ranked rightly', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const acceptors = list.filter((row) => row.label === 1);
        const decliners = list.filter((row) => row.label === 0);
        let wins = 0;
        for (const a of acceptors) {
          for (const d of decliners) wins += a.score > d.score ? 1 : a.score === d.score ? 0.5 : 0;
        }
        const share = wins / (acceptors.length * decliners.length);
        expect(rocAuc(countsOf(list))).toBe(share);
      }),
      { seed: 1 }
    );
  });

  it('depends on the order of the probabilities only', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const before = rocAuc(countsOf(list));
        fc.pre(!Number.isNaN(before));
        expect(rocAuc(countsOf(list, (score) => Math.exp(score / 3) - 5))).toBe(before);
        expect(rocAuc(countsOf(list, (score) => -score))).toBeCloseTo(1 - before, 12);
      }),
      { seed: 1 }
    );
  });

  it('takes 0 and -0 as equal', () => {
    const counts = countByThreshold(Uint8Array.of(0, 1), Float64Array.of(0, -0));
    expect(rocAuc(counts)).toBe(0.5);
    expect(counts.thresholds).toHaveLength(1);
  });
});

describe('rocCurve', () => {
  it('climbs from (0, 0) to (1, 1), and its area is the AUC', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const counts = countsOf(list);
        fc.pre(counts.accepted > 0 && counts.declined > 0);
        const { fpr, tpr, thresholds } = rocCurve(counts);
        expect([fpr[0], tpr[0], thresholds[0]]).toEqual([0, 0, Infinity]);
        expect([fpr.at(-1), tpr.at(-1)]).toEqual([1, 1]);
        let area = 0;
        for (let i = 1; i < fpr.length; i++) {
          expect(thresholds[i]).toBeLessThan(thresholds[i - 1]!);
          area += ((fpr[i]! - fpr[i - 1]!) * (tpr[i]! + tpr[i - 1]!)) / 2;
        }
        expect(area).toBeCloseTo(rocAuc(counts), 12);
      }),
      { seed: 1 }
    );
  });
});

describe.skipIf(!hasEvaluationCase)('rocCurve (needs ../shared/data)', () => {
  it('has the points of scikit-learn', () => {
    const { labels, scores, rocCurve: golden } = readEvaluationCase();
    const found = rocCurve(countByThreshold(Uint8Array.from(labels), Float64Array.from(scores)));
    expect(found.fpr).toHaveLength(golden.fpr.length);
    golden.fpr.forEach((value, i) => expect(found.fpr[i]).toBeCloseTo(value, 12));
    golden.tpr.forEach((value, i) => expect(found.tpr[i]).toBeCloseTo(value, 12));
    expect(Array.from(found.thresholds)).toEqual(golden.thresholds.map((t) => t ?? Infinity));
  });
});
