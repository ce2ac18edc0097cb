import { mulberry32, type Random } from '../random';
import { allCriteria, type Criterion } from './criterion';
import { chooseWinner, scoreBy } from './rank-runs';
import { runCandidates } from './run-candidates';
import type { SearchRun } from './search-run';

/** The winner by one criterion, and what its score is worth. */
export interface Choice {
  /** Place of the winner among the runs. */
  readonly winner: number;
  /** Its score on the validation customers. */
  readonly score: number;
  /** What is to be expected of it on customers it was not chosen on. */
  readonly expected: number;
  /** By how much the score is too good: positive if customers it was not chosen on will see worse. */
  readonly optimism: number;
}

/** The choice by each criterion; null where no run has a score. */
export type Choices = Readonly<Record<Criterion, Choice | null>>;

const RESAMPLES = 1000;

/**
 * The winner of a search by each criterion, and how optimistic its score is. The largest of many scores is large
 * partly by luck; how much, bootstrap bias corrected selection tells: the validation customers are drawn anew with
 * replacement, the winner is chosen on those drawn in the same way, and scored on those that were not drawn. The
 * mean of these scores is what to expect of the winner. A run that halving let go competes as far as it was trained.
 *
 * Source: Tsamardinos, Greasidou and Borboudakis (2018), "Bootstrapping the out-of-sample predictions for
 * efficient and accurate cross-validation", algorithm 5 (BBC), with one validation part in the place of folds.
 *
 * @param labels 1 for accepted, 0 for declined, one a validation customer
 * @param seed of the draws
 */
export function chooseRuns(runs: readonly SearchRun[], labels: Uint8Array, seed: number): Choices {
  const choose = (criterion: Criterion) => chooseBy(criterion, runs, labels, seed);
  const [accuracy, loss, f1] = allCriteria.map(choose);
  return { accuracy: accuracy ?? null, loss: loss ?? null, f1: f1 ?? null };
}

function chooseBy(
  criterion: Criterion,
  runs: readonly SearchRun[],
  labels: Uint8Array,
  seed: number
): Choice | null {
  const winner = chooseWinner(runs, criterion);
  if (winner === null) return null;
  const score = scoreBy(runs[winner]!.scores!, criterion);
  const scored = runs.filter((run) => run.scores !== null);
  const candidates = runCandidates(scored, labels, criterion);
  const random = mulberry32(seed);
  const counts = new Uint16Array(labels.length);
  const left = new Uint16Array(labels.length);
  let sum = 0;
  let used = 0;
  for (let i = 0; i < RESAMPLES; i++) {
    const outsiders = drawCounts(counts, left, random);
    let best = candidates[0]!;
    let bestMerit = -Infinity;
    for (const candidate of candidates) {
      const merit = candidate.merit(counts, labels.length);
      if (merit > bestMerit) {
        best = candidate;
        bestMerit = merit;
      }
    }
    const outside = best.merit(left, outsiders);
    if (!Number.isFinite(outside)) continue;
    sum += outside;
    used++;
  }
  const sign = criterion === 'loss' ? -1 : 1;
  const expected = used === 0 ? score : (sign * sum) / used;
  return { winner, score, expected, optimism: sign * (score - expected) };
}

/**
 * Draws as many customers as there are: how often each was drawn, and (as 1 or 0) who was not.
 * @returns how many were not
 */
function drawCounts(counts: Uint16Array, left: Uint16Array, random: Random): number {
  let outsiders = 0;
  counts.fill(0);
  for (let i = 0; i < counts.length; i++) counts[Math.floor(random() * counts.length)]!++;
  for (let row = 0; row < counts.length; row++) {
    left[row] = counts[row] === 0 ? 1 : 0;
    outsiders += left[row]!;
  }
  return outsiders;
}
