import type { EpochScores, RunScores, SearchRun } from '../core/search/search-run';
import type { Recipe } from '../core/model/recipe';

/** let-go: halving did not let it go on. */
export type RunState = 'waiting' | 'running' | 'done' | 'let-go' | 'diverged' | 'failed';

/** A run of a search as the page shows it, also while it goes on. */
export interface SearchRow {
  /** Among the runs, from 0. */
  readonly place: number;
  readonly recipe: Recipe;
  readonly state: RunState;
  readonly rung: number;
  readonly epochs: readonly EpochScores[];
  /** So far. */
  readonly scores: RunScores | null;
  /** Null until it has ended. */
  readonly durationMs: number | null;
  /** Why it did not end well. */
  readonly reason: string;
}

/** A run that waits for its turn. */
export function waitingRow(recipe: Recipe, place: number): SearchRow {
  return {
    place,
    recipe,
    state: 'waiting',
    rung: 0,
    epochs: [],
    scores: null,
    durationMs: null,
    reason: ''
  };
}

/** A run that has ended. */
export function endedRow(run: SearchRun, place: number): SearchRow {
  const { recipe, ending, rung, epochs, scores, durationMs, reason } = run;
  return { place, recipe, state: ending, rung, epochs, scores, durationMs, reason };
}

/** The runs of a finished search: those that did not reach its last round were let go. */
export function finishedRows(runs: readonly SearchRun[]): readonly SearchRow[] {
  const lastRung = Math.max(...runs.map(({ rung }) => rung));
  return runs.map((run, place) => {
    const row = endedRow(run, place);
    return run.ending === 'done' && run.rung < lastRung ? { ...row, state: 'let-go' } : row;
  });
}

/** A search that waits to go on: the runs that are kept from before, and those to come. */
export function keptRows(
  recipes: readonly Recipe[],
  kept: ReadonlyMap<number, SearchRun>
): readonly SearchRow[] {
  return recipes.map((recipe, place) => {
    const run = kept.get(place);
    return run ? endedRow(run, place) : waitingRow(recipe, place);
  });
}
