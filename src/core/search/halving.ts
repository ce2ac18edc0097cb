import type { Criterion } from './criterion';
import { rankRuns, type RankedRun } from './rank-runs';

/** One round of a search: so many runs go on until they have trained so many epochs. */
export interface Rung {
  readonly runs: number;
  /** Counted from a run's beginning. */
  readonly epochs: number;
}

export interface HalvingSettings {
  /** Recipes drawn at the start. */
  readonly runs: number;
  /** Epochs of the first round. */
  readonly firstEpochs: number;
}

/** Of so many runs one goes on, and trains so many times as long. */
const ETA = 3;

/** 27 recipes for 3 epochs, the best 9 for 9, the best 3 for 27. */
export const defaultHalving: HalvingSettings = { runs: 27, firstEpochs: 3 };

/**
 * The rounds of successive halving: each keeps the best third and trains it three times as long, until a round
 * of fewer than nine runs is the last, whose best wins.
 *
 * Source: Jamieson and Talwalkar (2016), "Non-stochastic best arm identification and hyperparameter
 * optimization", algorithm 1 with eta 3.
 */
export function halvingRungs({ runs, firstEpochs }: HalvingSettings): readonly Rung[] {
  const rungs: Rung[] = [{ runs, epochs: firstEpochs }];
  for (;;) {
    const last = rungs.at(-1)!;
    const kept = Math.floor(last.runs / ETA);
    if (kept < 2) return rungs;
    rungs.push({ runs: kept, epochs: last.epochs * ETA });
  }
}

/**
 * Places of the runs that go on, in their order among the runs. Runs without a score never do, so that there may
 * be fewer than asked for.
 */
export function survivors(
  runs: readonly RankedRun[],
  criterion: Criterion,
  count: number
): readonly number[] {
  return rankRuns(runs, criterion)
    .filter((place) => runs[place]!.scores !== null)
    .slice(0, count)
    .sort((a, b) => a - b);
}
