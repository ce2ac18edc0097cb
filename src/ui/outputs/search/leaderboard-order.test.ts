import { expect, it } from 'vitest';
import { waitingRow, type SearchRow } from '../../../cells/search-row';
import { referenceRecipe } from '../../../core/model/recipes';
import { leaderboardOrder, type LeaderboardColumn } from './leaderboard-order';

const row = (place: number, accuracy: number, loss: number, f1: number): SearchRow => ({
  ...waitingRow(referenceRecipe, place),
  state: 'done',
  scores: { valAccuracyMax: accuracy, valLoss: loss, valF1: f1 },
  durationMs: 100 - place
});
const rows = [
  row(0, 0.98, 0.05, 0.91),
  row(1, 0.99, 0.09, NaN),
  waitingRow(referenceRecipe, 2),
  row(3, 0.97, 0.07, 0.93)
];
const places = (column: LeaderboardColumn, descending = false) =>
  leaderboardOrder(rows, 'accuracy', column, descending).map((each) => each.row.place);

it('ranks by the criterion and sorts by any column, runs without a value last', () => {
  expect(leaderboardOrder(rows, 'accuracy', 'rank', false).map(({ rank }) => rank)).toEqual([
    ...[1, 2, 3],
    null
  ]);
  expect(places('rank')).toEqual([1, 0, 3, 2]);
  expect(places('rank', true)).toEqual([3, 0, 1, 2]);
  expect(places('run')).toEqual([0, 1, 2, 3]);
  expect(places('accuracy')).toEqual([1, 0, 3, 2]);
  expect(places('loss')).toEqual([0, 3, 1, 2]);
  expect(places('loss', true)).toEqual([1, 3, 0, 2]);
  expect(places('f1')).toEqual([3, 0, 1, 2]);
  expect(places('time')).toEqual([3, 1, 0, 2]);
});

it('follows the criterion', () => {
  const byLoss = leaderboardOrder(rows, 'loss', 'rank', false);
  expect(byLoss.map((each) => each.row.place)).toEqual([0, 3, 1, 2]);
});
