import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../random';
import { bootstrapScores } from './bootstrap-scores';
import { brierScore } from './brier';
import { logLoss } from './log-loss';
import { averagePrecision } from './precision-recall';
import { countByThreshold } from './threshold-counts';

function sample(rows: number, seed: number) {
  const random = mulberry32(seed);
  const labels = Uint8Array.from({ length: rows }, (_, i) => (i % 5 === 0 ? 1 : 0));
  // Two decimals, so that there are ties.
  const probabilities = Float64Array.from(labels, (label) => {
    return Math.round(100 * (0.7 * random() + 0.3 * label)) / 100;
  });
  return { labels, probabilities };
}

describe('bootstrapScores', () => {
  it('holds the metrics of the sample itself, and is the same for a seed', () => {
    const { labels, probabilities } = sample(300, 1);
    const found = bootstrapScores(labels, probabilities, 7);
    const values = {
      prAuc: averagePrecision(countByThreshold(labels, probabilities)),
      logLoss: logLoss(labels, probabilities),
      brier: brierScore(labels, probabilities)
    };
    for (const metric of ['prAuc', 'logLoss', 'brier'] as const) {
      const [low, high] = found[metric];
      expect(low, metric).toBeLessThan(values[metric]);
      expect(high, metric).toBeGreaterThan(values[metric]);
    }
    expect(bootstrapScores(labels, probabilities, 7)).toEqual(found);
  });

  it('has nearly the width of the mean’s own standard error for the Brier score', () => {
    const { labels, probabilities } = sample(400, 2);
    const squares = Array.from(labels, (label, i) => (probabilities[i]! - label) ** 2);
    const mean = squares.reduce((sum, square) => sum + square, 0) / squares.length;
    const variance = squares.reduce((sum, square) => sum + (square - mean) ** 2, 0) / 400;
    const [low, high] = bootstrapScores(labels, probabilities, 1).brier;
    const expected = 2 * 1.96 * Math.sqrt(variance / 400);
    expect((high - low) / expected).toBeGreaterThan(0.9);
    expect((high - low) / expected).toBeLessThan(1.1);
  });

  it('has no area where nobody accepted', () => {
    const found = bootstrapScores(Uint8Array.of(0, 0, 0), Float64Array.of(0.1, 0.5, 0.2), 1);
    expect(found.prAuc).toEqual([NaN, NaN]);
    expect(found.brier[0]).toBeLessThanOrEqual(found.brier[1]);
  });
});
