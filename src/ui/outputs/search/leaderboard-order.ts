import type { SearchRow } from '../../../cells/search-row';
import type { Criterion } from '../../../core/search/criterion';
import { rankRuns } from '../../../core/search/rank-runs';

/** What a leaderboard can be sorted by. */
export type LeaderboardColumn = 'rank' | 'run' | 'accuracy' | 'loss' | 'f1' | 'time';

/** A run with its rank; null for one that has no score. */
export interface RankedRow {
  readonly row: SearchRow;
  /** From 1. */
  readonly rank: number | null;
}

/**
 * The runs in the order of a column, best or first on top; turned round if `descending`. Those without a value
 * come last either way.
 */
export function leaderboardOrder(
  rows: readonly SearchRow[],
  criterion: Criterion,
  column: LeaderboardColumn,
  descending: boolean
): readonly RankedRow[] {
  const ranked = rankRuns(rows, criterion).map((place, index) => {
    const row = rows[place]!;
    return { row, rank: row.scores ? index + 1 : null };
  });
  if (column === 'rank' && !descending) return ranked;
  const known = ranked.filter((each) => !Number.isNaN(valueOf(each, column)));
  const unknown = ranked.filter((each) => Number.isNaN(valueOf(each, column)));
  known.sort((a, b) => valueOf(a, column) - valueOf(b, column));
  return [...(descending ? known.reverse() : known), ...unknown];
}

/** Smaller is better; NaN where there is no value. */
function valueOf({ row, rank }: RankedRow, column: LeaderboardColumn): number {
  switch (column) {
    case 'rank':
      return rank ?? NaN;
    case 'run':
      return row.place;
    case 'accuracy':
      return -(row.scores?.valAccuracyMax ?? NaN);
    case 'loss':
      return row.scores?.valLoss ?? NaN;
    case 'f1':
      return -(row.scores?.valF1 ?? NaN);
    case 'time':
      return row.durationMs ?? NaN;
  }
}
