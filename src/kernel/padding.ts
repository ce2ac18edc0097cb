/** Columns that the kernel computes at once. */
const COLUMNS = 8;

/** Rows that the kernel computes at once. */
const ROWS = 5;

/** The width at which the kernel holds a layer of so many units; what is beyond them stays 0. */
export function paddedWidth(units: number): number {
  return Math.ceil(units / COLUMNS) * COLUMNS;
}

/** The rows that the kernel holds for a batch of so many. */
export function paddedRows(rows: number): number {
  return Math.ceil(rows / ROWS) * ROWS;
}
