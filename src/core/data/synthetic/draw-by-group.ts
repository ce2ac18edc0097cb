import type { Random } from '../../random';
import { stratifiedDraws } from './stratified-draws';

/**
 * Gives every row a draw that is stratified within its group. Groups are taken by ascending key, rows
 * within a group in their order; all draws of a group are made before its first `assign`.
 * @param groupOf key of a row, 0 to `groups` - 1; read for all rows before anything is assigned.
 * @param assign takes a row, its group's key and its draw in [0, 1).
 */
export function drawByGroup(
  rows: number,
  groups: number,
  groupOf: (row: number) => number,
  random: Random,
  assign: (row: number, group: number, draw: number) => void
): void {
  const keys = new Uint8Array(rows);
  const starts = new Uint32Array(groups + 1);
  for (let row = 0; row < rows; row++) {
    keys[row] = groupOf(row);
    starts[keys[row]! + 1]!++;
  }
  for (let group = 0; group < groups; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const grouped = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) grouped[next[keys[row]!]!++] = row;
  for (let group = 0; group < groups; group++) {
    const start = starts[group]!;
    const size = starts[group + 1]! - start;
    const draws = stratifiedDraws(size, random);
    for (let i = 0; i < size; i++) assign(grouped[start + i]!, group, draws[i]!);
  }
}
