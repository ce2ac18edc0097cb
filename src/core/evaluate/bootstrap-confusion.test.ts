import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../random';
import { bootstrapConfusion } from './bootstrap-confusion';
import type { Confusion } from './evaluation';
import { confusionMetrics } from './metrics';

const confusion = { tn: 441, fp: 5, fn: 16, tp: 38 };
const bootstrapF1 = (cells: Confusion, seed: number) => bootstrapConfusion(cells, seed).f1;

describe('bootstrapConfusion', () => {
  it('is the same for a seed, and another for another', () => {
    expect(bootstrapF1(confusion, 7)).toEqual(bootstrapF1(confusion, 7));
    expect(bootstrapF1({ ...confusion, tp: 380 }, 7)).not.toEqual(
      bootstrapF1({ ...confusion, tp: 380 }, 8)
    );
  });

  it('lies near what resampling the rows one by one says', () => {
    const random = mulberry32(99);
    const cells = Object.entries(confusion).flatMap(([cell, n]) => Array<string>(n).fill(cell));
    const scores = Array.from({ length: 4000 }, () => {
      const drawn: Record<string, number> = { tn: 0, fp: 0, fn: 0, tp: 0 };
      for (let i = 0; i < cells.length; i++) drawn[cells[Math.floor(random() * cells.length)]!]!++;
      return (2 * drawn.tp!) / (2 * drawn.tp! + drawn.fp! + drawn.fn!);
    }).sort((a, b) => a - b);
    const [low, high] = bootstrapF1(confusion, 1);
    expect(Math.abs(low - scores[100]!)).toBeLessThan(0.02);
    expect(Math.abs(high - scores[3900]!)).toBeLessThan(0.02);
  });

  it('holds every metric of the matrix, where it is defined', () => {
    const values = confusionMetrics(confusion);
    const found = bootstrapConfusion(confusion, 3);
    for (const metric of ['f1', 'balancedAccuracy', 'mcc'] as const) {
      expect(found[metric][0], metric).toBeLessThan(values[metric]);
      expect(found[metric][1], metric).toBeGreaterThan(values[metric]);
    }
    const sure = bootstrapConfusion({ tn: 446, fp: 0, fn: 0, tp: 54 }, 1);
    expect(sure.mcc[0]).toBeGreaterThan(0.9);
    expect(sure.mcc[0]).toBeLessThan(0.99);
    expect(bootstrapConfusion({ tn: 9, fp: 0, fn: 2, tp: 0 }, 1).mcc).toEqual([NaN, NaN]);
  });

  it('stays within 0 and 1, low before high', () => {
    const cell = fc.nat(50);
    fc.assert(
      fc.property(
        fc.record({ tn: cell, fp: cell, fn: cell, tp: cell }),
        fc.nat(),
        (cells, seed) => {
          fc.pre(cells.fp + cells.fn + cells.tp > 0);
          const [low, high] = bootstrapF1(cells, seed);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(high);
        }
      ),
      { seed: 1 }
    );
  });

  it('does not take a sample without errors for a certainty', () => {
    const [low, high] = bootstrapF1({ tn: 446, fp: 0, fn: 0, tp: 54 }, 1);
    expect(low).toBeGreaterThan(0.9);
    expect(low).toBeLessThan(0.99);
    expect(high).toBe(1);
    expect(bootstrapF1({ tn: 446, fp: 0, fn: 54, tp: 0 }, 1)[0]).toBe(0);
    expect(bootstrapF1({ tn: 446, fp: 0, fn: 54, tp: 0 }, 1)[1]).toBeGreaterThan(0.05);
  });

  it('is not defined without hits and errors', () => {
    expect(bootstrapF1({ tn: 9, fp: 0, fn: 0, tp: 0 }, 1)).toEqual([NaN, NaN]);
  });
});
