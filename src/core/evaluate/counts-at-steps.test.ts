import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confusionAt } from './confusion';
import { confusionFromCounts } from './confusion-from-counts';
import { countsAtSteps } from './counts-at-steps';
import { gainsCurve } from './gains-curve';
import { gainsFromCounts } from './gains-from-counts';
import { countByThreshold } from './threshold-counts';

const customers = fc
  .array(
    fc.record({
      label: fc.integer({ min: 0, max: 1 }),
      score: fc.oneof(
        fc.float({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
      )
    }),
    { minLength: 1, maxLength: 60 }
  )
  .map((list) => ({
    labels: Uint8Array.from(list, ({ label }) => label),
    scores: Float32Array.from(list, ({ score }) => score)
  }));

describe('countsAtSteps', () => {
  it('is exact at every whole percent and at the threshold that was asked for', () => {
    fc.assert(
      fc.property(
        customers,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ labels, scores }, own) => {
          const stepped = countsAtSteps(countByThreshold(labels, scores), [own]);
          for (const at of [own, ...Array.from({ length: 101 }, (_, percent) => percent / 100)]) {
            expect(confusionFromCounts(stepped, at)).toEqual(confusionAt(labels, scores, at));
          }
        }
      ),
      { seed: 1, numRuns: 60 }
    );
  });

  it('holds a hundred figures of a file of any size', () => {
    const labels = Uint8Array.from({ length: 5000 }, (_, i) => Number(i % 9 === 0));
    const scores = Float32Array.from(labels, (_, i) => ((i * 7919) % 5000) / 5000);
    const stepped = countsAtSteps(countByThreshold(labels, scores));
    expect(stepped.thresholds).toHaveLength(101);
    expect([...stepped.thresholds.slice(0, 2), stepped.thresholds.at(-1)]).toEqual([1, 0.99, 0]);
  });
});

describe('gainsFromCounts', () => {
  it('is the gains curve wherever a threshold lies, and rises evenly between', () => {
    fc.assert(
      fc.property(customers, ({ labels, scores }) => {
        const counts = countByThreshold(labels, scores);
        const exact = gainsCurve(labels, scores);
        const told = gainsFromCounts(countsAtSteps(counts));
        const stepped = countsAtSteps(counts);
        expect(told).toMatchObject({ rows: exact.rows, accepted: exact.accepted });
        stepped.tp.forEach((tp, i) => expect(told.reached[tp + stepped.fp[i]!]).toBe(tp));
        told.reached.forEach((reached, k) => {
          if (k === 0) return;
          expect(reached - told.reached[k - 1]!).toBeGreaterThanOrEqual(0);
          expect(reached - told.reached[k - 1]!).toBeLessThanOrEqual(1);
        });
      }),
      { seed: 2, numRuns: 60 }
    );
  });
});
