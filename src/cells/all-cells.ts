import type { Services } from '../compute/services';
import type { AnyCell } from '../notebook/cell';
import { chartCell } from './chart-cell';
import { pageCells } from './page-cells';
import { queryCell } from './query-cell';
import { textCell } from './text-cell';

/** The notebook's cells in reading order, then those that are put where they are wanted. */
export const allCells: readonly AnyCell<Services>[] = [
  ...pageCells,
  textCell,
  queryCell,
  chartCell
];
