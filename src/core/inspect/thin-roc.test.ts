import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rocCurve } from '../evaluate/roc';
import { countByThreshold } from '../evaluate/threshold-counts';
import { mulberry32 } from '../random';
import { thinRoc } from './thin-roc';

function sampleCurve(rows: number, seed: number) {
  const random = mulberry32(seed);
  const labels = Uint8Array.from({ length: rows }, () => (random() < 0.2 ? 1 : 0));
  const probabilities = Float32Array.from(labels, (label) => random() * (1 - 0.5 * (1 - label)));
  return rocCurve(countByThreshold(labels, probabilities));
}

describe('thinRoc', () => {
  it('keeps short curves whole', () => {
    const curve = sampleCurve(50, 1);
    expect(thinRoc(curve)).toEqual(curve);
  });

  it('keeps the ends, the order and the number, and every point has a kept one nearby', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 3000 }),
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 10, max: 90 }),
        (rows, seed, most) => {
          const curve = sampleCurve(rows, seed);
          const thin = thinRoc(curve, most);
          expect(thin.thresholds.length).toBeLessThanOrEqual(most);
          expect([thin.fpr[0], thin.tpr[0]]).toEqual([0, 0]);
          expect([thin.fpr.at(-1), thin.tpr.at(-1)]).toEqual([1, 1]);
          let kept = 0;
          for (let i = 0; i < curve.thresholds.length; i++) {
            if (curve.thresholds[i] === thin.thresholds[kept + 1]) kept++;
            const away = curve.fpr[i]! + curve.tpr[i]! - (thin.fpr[kept]! + thin.tpr[kept]!);
            expect(away).toBeGreaterThanOrEqual(0);
            expect(away).toBeLessThanOrEqual(2 / (most - 2));
          }
        }
      ),
      { seed: 1, numRuns: 40 }
    );
  });

  it('has no points where all gave one answer', () => {
    const counts = countByThreshold(new Uint8Array(3), Float32Array.of(0.1, 0.2, 0.3));
    expect(thinRoc(rocCurve(counts)).thresholds).toHaveLength(0);
  });
});
