import type { ScoresSoFar } from '../../../cells/models-session.svelte';
import {
  smallerIsBetter,
  summariseFolds,
  type FoldScores,
  type MetricName
} from '../../../core/compare/summarise-folds';
import type { ModelName } from '../../../core/model/classic/model-name';

/** A model's line on the leaderboard. */
export interface BoardRow extends FoldScores {
  readonly name: ModelName;
  readonly fitMs: number;
}

/** What the leaderboard may be ordered by. */
export type BoardColumn = MetricName | 'fitMs';

/** Lines of models whose scores are still coming in. */
export function rowsSoFar(scores: readonly ScoresSoFar[]): readonly BoardRow[] {
  return scores.map(({ name, folds, fitMs }) => ({ name, fitMs, ...summariseFolds(folds) }));
}

/** Best first (of time: the shortest); models without the score come last. */
export function inBoardOrder<Row extends Pick<BoardRow, 'mean' | 'fitMs'>>(
  rows: readonly Row[],
  by: BoardColumn
): readonly Row[] {
  const value = (row: Row) => (by === 'fitMs' ? row.fitMs : row.mean[by]);
  const sign = by === 'fitMs' || smallerIsBetter(by) ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [first, second] = [value(a), value(b)];
    const missing = Number(Number.isNaN(first)) - Number(Number.isNaN(second));
    return missing !== 0 ? missing : sign * (first - second) || 0;
  });
}
