import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../random';
import { brierScore } from './brier';
import { hasEvaluationCase, readEvaluationCase } from './evaluation-case.fixture';
import { fitIsotonic } from './fit-isotonic';
import { fitPlatt } from './fit-platt';
import { logLoss } from './log-loss';
import { recalibrate } from './recalibrate';
import { expectedCalibrationError, reliabilityBins } from './reliability-bins';
import { scoredCustomers } from './testing/scored-customers';

/** A model that is too sure of itself: its logits are twice what they should be. */
function overconfident(size: number) {
  const random = mulberry32(4);
  const logits = Float64Array.from({ length: size }, () => 4 * random() - 3);
  const labels = Uint8Array.from(logits, (z) => (random() < 1 / (1 + Math.exp(-z)) ? 1 : 0));
  return { labels, probabilities: logits.map((z) => 1 / (1 + Math.exp(-2 * z))) };
}

describe('reliabilityBins', () => {
  it('holds every customer once, each between the ends of its bin', () => {
    fc.assert(
      fc.property(scoredCustomers, ({ labels, probabilities }) => {
        const bins = reliabilityBins(labels, probabilities);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(labels.length);
        for (const { count, meanPredicted, from, to } of bins) {
          if (count === 0) continue;
          expect(meanPredicted).toBeGreaterThanOrEqual(from - 1e-12);
          expect(meanPredicted).toBeLessThanOrEqual(to + 1e-12);
        }
      }),
      { seed: 1 }
    );
  });
});

describe('fitIsotonic', () => {
  it('never falls, keeps the mean, and fits no worse than any constant', () => {
    fc.assert(
      fc.property(scoredCustomers, ({ labels, probabilities }) => {
        const map = fitIsotonic(labels, probabilities);
        for (let i = 1; i < map.y.length; i++) {
          expect(map.x[i]).toBeGreaterThan(map.x[i - 1]!);
          expect(map.y[i]).toBeGreaterThanOrEqual(map.y[i - 1]!);
        }
        const fitted = recalibrate(map, probabilities);
        const share = labels.reduce((sum, label) => sum + label, 0) / labels.length;
        expect(fitted.reduce((sum, p) => sum + p, 0) / fitted.length).toBeCloseTo(share, 12);
        const constant = brierScore(
          labels,
          fitted.map(() => share)
        );
        expect(brierScore(labels, fitted)).toBeLessThanOrEqual(constant + 1e-12);
      }),
      { seed: 1 }
    );
  });

  it('has no points without customers, and then changes nothing', () => {
    const map = fitIsotonic(new Uint8Array(0), new Float64Array(0));
    expect([...recalibrate(map, Float64Array.of(0.2, 0.7))]).toEqual([0.2, 0.7]);
  });
});

describe('fitPlatt', () => {
  it('finds the slope of a model that is twice too sure', () => {
    const { labels, probabilities } = overconfident(20_000);
    const map = fitPlatt(labels, probabilities);
    expect(map.slope).toBeGreaterThan(0.45);
    expect(map.slope).toBeLessThan(0.55);
    expect(Math.abs(map.intercept)).toBeLessThan(0.06);
    expect(logLoss(labels, recalibrate(map, probabilities))).toBeLessThan(
      logLoss(labels, probabilities)
    );
  });

  it('is where no small step makes it better', () => {
    const { labels, probabilities } = overconfident(300);
    const map = fitPlatt(labels, probabilities);
    const accepted = labels.reduce((sum, label) => sum + label, 0);
    const high = (accepted + 1) / (accepted + 2);
    const low = 1 / (labels.length - accepted + 2);
    let gap = 0;
    recalibrate(map, probabilities).forEach((p, i) => {
      gap += p - (labels[i] === 1 ? high : low);
    });
    expect(Math.abs(gap)).toBeLessThan(1e-3);
  });

  it('keeps probabilities where there is nothing to learn from, and stays finite for a perfect ranking', () => {
    const same = fitPlatt(Uint8Array.of(0, 0), Float64Array.of(0.1, 0.2));
    expect(recalibrate(same, Float64Array.of(0.25))[0]).toBeCloseTo(0.25, 12);
    const perfect = fitPlatt(Uint8Array.of(0, 0, 1, 1), Float64Array.of(0, 0, 1, 1));
    for (const p of recalibrate(perfect, Float64Array.of(0, 1))) {
      expect(p).toBeGreaterThan(0.1);
      expect(p).toBeLessThan(0.9);
    }
  });
});

describe.skipIf(!hasEvaluationCase)('calibration (needs ../shared/data)', () => {
  it('equals scikit-learn', () => {
    const golden = readEvaluationCase();
    const labels = Uint8Array.from(golden.labels);
    const probabilities = Float64Array.from(golden.scores);
    const bins = reliabilityBins(labels, probabilities);
    const filled = bins.filter(({ count }) => count > 0);
    const close = (found: readonly number[], expected: readonly number[]) => {
      expect(found).toHaveLength(expected.length);
      expected.forEach((value, i) => expect(Math.abs(found[i]! - value)).toBeLessThan(1e-9));
    };
    close(
      filled.map(({ meanPredicted }) => meanPredicted),
      golden.calibration.meanPredicted
    );
    close(
      filled.map(({ fractionAccepted }) => fractionAccepted),
      golden.calibration.fractionPositive
    );
    expect(Math.abs(expectedCalibrationError(bins) - golden.calibration.ece)).toBeLessThan(1e-9);
    const isotonic = fitIsotonic(labels, probabilities);
    close(isotonic.x, golden.isotonic.x);
    close(isotonic.y, golden.isotonic.y);
  });
});
