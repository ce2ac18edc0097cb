import type { Criterion } from './criterion';
import type { RunScores } from './search-run';

/** What a ranking looks at. */
export interface RankedRun {
  readonly rung: number;
  /** Null of a run that has none yet, or did not end well. */
  readonly scores: RunScores | null;
}

/**
 * Places of the runs from best to worst: those that halving let go on come before those it left behind, then
 * the criterion decides; of equals the earlier run is better, as in the published notebook. Runs without a
 * score come last.
 */
export function rankRuns(runs: readonly RankedRun[], criterion: Criterion): readonly number[] {
  const merits = runs.map(({ scores }) => (scores ? meritOf(scores, criterion) : -Infinity));
  const isScored = (place: number) => (runs[place]!.scores ? 1 : 0);
  return runs
    .map((_, place) => place)
    .sort(
      (a, b) =>
        isScored(b) - isScored(a) ||
        (isScored(a) && runs[b]!.rung - runs[a]!.rung) ||
        compareDescending(merits[a]!, merits[b]!) ||
        a - b
    );
}

/** Place of the best run; null if no run has a score. */
export function chooseWinner(runs: readonly RankedRun[], criterion: Criterion): number | null {
  const [best] = rankRuns(runs, criterion);
  return best !== undefined && runs[best]!.scores ? best : null;
}

/** A run's score by a criterion, as it is shown. */
export function scoreBy(scores: RunScores, criterion: Criterion): number {
  return { accuracy: scores.valAccuracyMax, loss: scores.valLoss, f1: scores.valF1 }[criterion];
}

/** The score turned so that more is better; a score that is not defined is worse than any. */
function meritOf(scores: RunScores, criterion: Criterion): number {
  const score = scoreBy(scores, criterion);
  if (Number.isNaN(score)) return -Infinity;
  return criterion === 'loss' ? -score : score;
}

/** Also of infinities, whose difference is not a number. */
function compareDescending(a: number, b: number): number {
  return a === b ? 0 : b > a ? 1 : -1;
}
