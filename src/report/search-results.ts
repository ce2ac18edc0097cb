import type { SearchResult } from '../cells/search-cell';
import type { Criterion } from '../core/search/criterion';

/**
 * A search as it is exported: every run's scores, and the winner by the present criterion. A run that did not end
 * well has no scores (null). `optimism` is by how much the winner's score is too good, `expected` what is left of it.
 */
export function searchResults(
  { method, runs, choices, workers, durationMs }: SearchResult,
  chosenBy: Criterion
) {
  const choice = choices[chosenBy];
  return {
    method,
    chosenBy,
    runs: runs.map((run) => ({
      recipe: run.recipe,
      ending: run.ending,
      epochs: run.epochs.length,
      valAccuracyMax: run.scores?.valAccuracyMax ?? null,
      valLoss: run.scores?.valLoss ?? null,
      valF1: run.scores?.valF1 ?? null,
      durationMs: run.durationMs,
      engine: run.engine
    })),
    winner: choice?.winner ?? null,
    score: choice?.score ?? null,
    expected: choice?.expected ?? null,
    optimism: choice?.optimism ?? null,
    workers,
    durationMs
  };
}
