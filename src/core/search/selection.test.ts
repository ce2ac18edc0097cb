import { describe, expect, it } from 'vitest';
import { logLoss } from '../evaluate/log-loss';
import { recommendedRecipe } from '../model/recipes';
import { mulberry32, type Random } from '../random';
import { allCriteria } from './criterion';
import { packAnswers } from './pack-answers';
import { scoreTrace } from './score-trace';
import type { SearchRun } from './search-run';
import { chooseRuns } from './selection';

const ROWS = 400;

/** A run that is right with probability `skill` for each customer, after each of `epochs` epochs anew. */
function noiseRun(labels: Uint8Array, skill: number, epochs: number, random: Random): SearchRun {
  const perEpoch = Array.from({ length: epochs }, () =>
    Float32Array.from(labels, (label) => {
      const right = random() < skill;
      return (right ? label : 1 - label) === 1 ? 0.9 : 0.1;
    })
  );
  const answers = perEpoch.map(packAnswers);
  const records = perEpoch.map((probabilities) => ({
    valLoss: logLoss(labels, probabilities),
    valAccuracy: share(labels, (label, row) => label === (probabilities[row]! >= 0.5 ? 1 : 0))
  }));
  return {
    recipe: recommendedRecipe,
    rung: 0,
    ending: 'done',
    reason: '',
    epochs: records,
    answers,
    probabilities: perEpoch.at(-1)!,
    scores: scoreTrace({ epochs: records, answers }, labels),
    durationMs: 1,
    engine: 'simd'
  };
}

function share(labels: Uint8Array, holds: (label: number, row: number) => boolean): number {
  return labels.reduce((sum, label, row) => sum + (holds(label, row) ? 1 : 0), 0) / labels.length;
}

const makeLabels = (random: Random) =>
  Uint8Array.from({ length: ROWS }, () => (random() < 0.3 ? 1 : 0));

describe('chooseRuns', () => {
  it('finds no optimism in a single run of one epoch: nothing was chosen', () => {
    const random = mulberry32(1);
    const labels = makeLabels(random);
    const choices = chooseRuns([noiseRun(labels, 0.9, 1, random)], labels, 1);
    for (const criterion of allCriteria) {
      expect(choices[criterion]!.winner).toBe(0);
      expect(Math.abs(choices[criterion]!.optimism)).toBeLessThan(0.005);
    }
  });

  it('sees through the luck of the best of many equal runs', () => {
    const skill = 0.9;
    let score = 0;
    let expected = 0;
    const searches = 12;
    for (let seed = 1; seed <= searches; seed++) {
      const random = mulberry32(seed);
      const labels = makeLabels(random);
      const runs = Array.from({ length: 24 }, () => noiseRun(labels, skill, 3, random));
      const choices = chooseRuns(runs, labels, seed);
      for (const criterion of allCriteria) {
        expect(choices[criterion]!.optimism).toBeGreaterThan(0);
      }
      score += choices.accuracy!.score / searches;
      expected += choices.accuracy!.expected / searches;
    }
    // Chance alone makes the best look about .03 better than it is; the correction takes most of that back.
    expect(score - skill).toBeGreaterThan(0.025);
    expect(Math.abs(expected - skill)).toBeLessThan(0.008);
  });

  it('takes little from a winner that is truly better', () => {
    const random = mulberry32(5);
    const labels = makeLabels(random);
    const runs = Array.from({ length: 10 }, (_, i) =>
      noiseRun(labels, i === 4 ? 0.97 : 0.8, 1, random)
    );
    const choices = chooseRuns(runs, labels, 1);
    for (const criterion of allCriteria) {
      const choice = choices[criterion]!;
      expect(choice.winner).toBe(4);
      expect(Math.abs(choice.optimism)).toBeLessThan(0.01);
      expect(choice.expected).toBeCloseTo(choice.score, 1);
    }
  });

  it('is the same for the same seed, and chooses nobody where no run has a score', () => {
    const random = mulberry32(3);
    const labels = makeLabels(random);
    const runs = Array.from({ length: 3 }, () => noiseRun(labels, 0.9, 2, random));
    expect(chooseRuns(runs, labels, 9)).toEqual(chooseRuns(runs, labels, 9));
    const failed = runs.map((run) => ({ ...run, ending: 'diverged' as const, scores: null }));
    expect(chooseRuns(failed, labels, 9)).toEqual({ accuracy: null, loss: null, f1: null });
    const some = [failed[0]!, runs[1]!, failed[2]!];
    expect(chooseRuns(some, labels, 9).loss!.winner).toBe(1);
  });
});
