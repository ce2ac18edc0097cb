import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allCriteria } from './criterion';
import { chooseWinner, rankRuns, scoreBy, type RankedRun } from './rank-runs';

const share = fc.integer({ min: 0, max: 20 }).map((hits) => hits / 20);
const anyRun: fc.Arbitrary<RankedRun> = fc.record({
  rung: fc.integer({ min: 0, max: 2 }),
  scores: fc.option(
    fc.record({
      valAccuracyMax: share,
      valLoss: fc.oneof(share, fc.constant(Infinity)),
      valF1: fc.oneof(share, fc.constant(Number.NaN))
    })
  )
});
const anyRuns = fc.array(anyRun, { maxLength: 12 });
const anyCriterion = fc.constantFrom(...allCriteria);

describe('rankRuns', () => {
  it('names every run once, the scored first, the longest trained before those let go', () => {
    fc.assert(
      fc.property(anyRuns, anyCriterion, (runs, criterion) => {
        const ranks = rankRuns(runs, criterion);
        expect(ranks.toSorted((a, b) => a - b)).toEqual(runs.map((_, place) => place));
        const ordered = ranks.map((place) => runs[place]!);
        const scored = ordered.filter((run) => run.scores !== null);
        expect(ordered.slice(0, scored.length)).toEqual(scored);
        for (let i = 1; i < scored.length; i++) {
          expect(scored[i - 1]!.rung).toBeGreaterThanOrEqual(scored[i]!.rung);
        }
      }),
      { seed: 1 }
    );
  });
});

describe('chooseWinner', () => {
  it('takes a run that no other of its rung beats, the earliest of equals', () => {
    fc.assert(
      fc.property(anyRuns, anyCriterion, (runs, criterion) => {
        const winner = chooseWinner(runs, criterion);
        if (winner === null) {
          expect(runs.every((run) => run.scores === null)).toBe(true);
          return;
        }
        const sign = criterion === 'loss' ? -1 : 1;
        const merit = ({ scores }: RankedRun) => {
          const score = sign * scoreBy(scores!, criterion);
          return Number.isNaN(score) ? -Infinity : score;
        };
        const rivals = runs.map((run, place) => ({ run, place })).filter(({ run }) => run.scores);
        const best = runs[winner]!;
        for (const { run, place } of rivals) {
          expect(run.rung).toBeLessThanOrEqual(best.rung);
          if (run.rung < best.rung) continue;
          expect(merit(run)).toBeLessThanOrEqual(merit(best));
          if (merit(run) === merit(best)) expect(winner).toBeLessThanOrEqual(place);
        }
      }),
      { seed: 1 }
    );
  });

  it('chooses differently by each criterion', () => {
    const run = (valAccuracyMax: number, valLoss: number, valF1: number): RankedRun => ({
      rung: 0,
      scores: { valAccuracyMax, valLoss, valF1 }
    });
    const runs = [run(0.99, 0.09, 0.9), run(0.98, 0.05, 0.88), run(0.985, 0.07, 0.93)];
    expect(allCriteria.map((criterion) => chooseWinner(runs, criterion))).toEqual([0, 1, 2]);
  });
});
