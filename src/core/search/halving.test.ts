import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultHalving, halvingRungs, survivors } from './halving';
import type { RankedRun } from './rank-runs';

describe('halvingRungs', () => {
  it('keeps a third and trains it three times as long', () => {
    expect(halvingRungs(defaultHalving)).toEqual([
      { runs: 27, epochs: 3 },
      { runs: 9, epochs: 9 },
      { runs: 3, epochs: 27 }
    ]);
    expect(halvingRungs({ runs: 5, firstEpochs: 2 })).toEqual([{ runs: 5, epochs: 2 }]);
  });

  it('gives every round but the last about the same work', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 20 }),
        (runs, first) => {
          const rungs = halvingRungs({ runs, firstEpochs: first });
          for (const [i, rung] of rungs.entries()) {
            expect(rung.epochs).toBe(first * 3 ** i);
            expect(rung.runs).toBe(Math.floor(runs / 3 ** i));
          }
          expect(rungs.at(-1)!.runs).toBeLessThan(6);
        }
      ),
      { seed: 1 }
    );
  });
});

describe('survivors', () => {
  /** Loss after any number of epochs falls in the order of a hidden quality, as far as it can be seen. */
  const scored = (quality: number, rung: number): RankedRun => ({
    rung,
    scores: { valAccuracyMax: 1 - quality, valLoss: quality, valF1: 1 - quality }
  });

  it('lets the best run go on through every round, where scores tell the truth', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 40 }),
        fc.constantFrom('accuracy' as const, 'loss' as const, 'f1' as const),
        (qualities, criterion) => {
          const rungs = halvingRungs({ runs: qualities.length, firstEpochs: 1 });
          let alive = qualities.map((_, place) => place);
          for (const [rung, { runs }] of rungs.entries()) {
            const entrants = alive.map((place) => scored(qualities[place]!, rung));
            alive = survivors(entrants, criterion, runs).map((entrant) => alive[entrant]!);
            expect(alive).toHaveLength(runs);
          }
          const distinct = new Set(qualities.map((quality) => 1 - quality));
          const smallest = Math.min(...qualities);
          // Qualities closer than a double can tell from 1 are equals, of which the earlier may win.
          if (distinct.size === qualities.length) {
            expect(alive.map((place) => qualities[place])).toContain(smallest);
          }
        }
      ),
      { seed: 1 }
    );
  });

  it('never lets a run without a score go on', () => {
    const runs = [{ rung: 0, scores: null }, scored(0.5, 0), { rung: 0, scores: null }];
    expect(survivors(runs, 'loss', 2)).toEqual([1]);
  });
});
