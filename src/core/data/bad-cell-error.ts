import { LoanbookError } from '../errors';
import type { RawTable } from './parse-rows';

/**
 * The error for a cell that does not fit its column.
 * @param row position from 0; `expected` completes "… is expected": "a number".
 */
export function badCellError(
  raw: RawTable,
  row: number,
  index: number,
  expected: string
): LoanbookError {
  const { file } = raw;
  const column = raw.header[index]!;
  const line = raw.lines[row]!;
  return new LoanbookError(
    'bad-cell',
    `${file}, line ${line}, column ${column}: found ${quoted(raw.rows[row]![index]!)}, but ${expected} is expected. Correct the cell, or empty it if the value is not known, and open the file again.`,
    { file, column, line, row: row + 1 }
  );
}

function quoted(cell: string): string {
  const text = cell.trim().replace(/\s+/g, ' ');
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}
