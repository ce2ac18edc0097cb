import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../random';
import { aucCoverageNote } from './auc-coverage-note';
import { delongInterval, delongVariance } from './delong';
import { hasEvaluationCase, readEvaluationCase } from './evaluation-case.fixture';
import { normalQuantile } from './normal-distribution';
import { countByThreshold } from './threshold-counts';

function countsOf(acceptors: readonly number[], decliners: readonly number[]) {
  return countByThreshold(
    Uint8Array.from([...acceptors.map(() => 1), ...decliners.map(() => 0)]),
    Float64Array.from([...acceptors, ...decliners])
  );
}

describe('delongVariance', () => {
  it('is the spread of the placements, counted pair by pair', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 2, maxLength: 25 });
    const win = (a: number, d: number) => (a > d ? 1 : a === d ? 0.5 : 0);
    const mean = (list: readonly number[]) => list.reduce((s, v) => s + v, 0) / list.length;
    const spread = (list: readonly number[]) =>
      list.reduce((sum, value) => sum + (value - mean(list)) ** 2, 0) / (list.length - 1);
    fc.assert(
      fc.property(scores, scores, (acceptors, decliners) => {
        const ofAcceptors = acceptors.map((a) => mean(decliners.map((d) => win(a, d))));
        const ofDecliners = decliners.map((d) => mean(acceptors.map((a) => win(a, d))));
        const expected =
          spread(ofAcceptors) / acceptors.length + spread(ofDecliners) / decliners.length;
        expect(delongVariance(countsOf(acceptors, decliners))).toBeCloseTo(expected, 12);
      }),
      { seed: 1 }
    );
  });
});

describe('delongInterval', () => {
  it('bounds a perfect ranking by the number of its independent pairs', () => {
    const [low, high] = delongInterval(countsOf([0.8, 0.9], [0.1, 0.2, 0.3]));
    expect(low).toBeCloseTo(Math.sqrt(0.05), 12);
    expect(high).toBe(1);
    const many = delongInterval(
      countsOf(Array<number>(54).fill(0.9), Array<number>(446).fill(0.1))
    );
    expect(many[0]).toBeCloseTo(0.05 ** (1 / 54), 12);
    const [lowWrong, highWrong] = delongInterval(countsOf([0.1, 0.2], [0.8, 0.9, 0.95]));
    expect(lowWrong).toBe(0);
    expect(highWrong).toBeCloseTo(1 - Math.sqrt(0.05), 12);
  });

  it('claims nothing where the spread is unknown', () => {
    expect(delongInterval(countsOf([0.5], [0.1, 0.9]))).toEqual([0, 1]);
    expect(delongInterval(countsOf([0.5, 0.5], [0.5, 0.5]))).toEqual([0, 1]);
    expect(delongInterval(countsOf([], [0.5]))).toEqual([NaN, NaN]);
  });
});

/** How often, of many samples whose true area is known, the interval holds it. */
function coverage(auc: number, samples: number): number {
  const random = mulberry32(11);
  // Two normal distributions of spread 1 that lie `shift` apart have the area Φ(shift / √2).
  const shift = Math.SQRT2 * normalQuantile(auc);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const labels = Uint8Array.from({ length: 500 }, (_, i) => (i < 54 ? 1 : 0));
  let held = 0;
  for (let sample = 0; sample < samples; sample++) {
    const scores = Float64Array.from(labels, (label) => normal() + shift * label);
    const [low, high] = delongInterval(countByThreshold(labels, scores));
    if (low <= auc && auc <= high) held++;
  }
  return held / samples;
}

describe('the interval’s coverage, 54 acceptors of 500', () => {
  it.each([0.85, 0.9, 0.95])('is 95% at an AUC of %f, as promised', (auc) => {
    const share = coverage(auc, 2000);
    expect(share).toBeGreaterThan(0.93);
    expect(share).toBeLessThan(0.97);
    expect(aucCoverageNote(auc, 54)).toBeNull();
  });

  it('is not promised close to 1 with few acceptors, which is said', () => {
    expect(aucCoverageNote(0.992, 54)).not.toBeNull();
    expect(aucCoverageNote(0.992, 480)).toBeNull();
    expect(aucCoverageNote(1, 1)).toContain(' acceptor');
    expect(aucCoverageNote(NaN, 0)).toBeNull();
  });
});

describe.skipIf(!hasEvaluationCase)('delongInterval (needs ../shared/data)', () => {
  it('has the reference standard error and interval', () => {
    const { labels, scores, delong } = readEvaluationCase();
    const counts = countByThreshold(Uint8Array.from(labels), Float64Array.from(scores));
    expect(Math.sqrt(delongVariance(counts))).toBeCloseTo(delong.se, 12);
    const [low, high] = delongInterval(counts);
    expect(low).toBeCloseTo(delong.logit_interval[0], 10);
    expect(high).toBeCloseTo(delong.logit_interval[1], 10);
  });
});
