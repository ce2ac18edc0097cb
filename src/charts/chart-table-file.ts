import { safeCsvText } from '../core/data/safe-csv-text';
import type { ChartTable } from './chart-rows';

/**
 * A chart's table as CSV text: numbers in full, one that is not defined empty, and texts that a spreadsheet would take
 * for a formula behind an apostrophe.
 */
export function chartTableCsv({ columns, rows }: ChartTable): string {
  const lines = rows.map((row) =>
    row.map((cell) => {
      if (typeof cell === 'string') return safeCsvText(cell);
      return Number.isNaN(cell) ? '' : String(cell);
    })
  );
  const head = columns.map(({ label }) => safeCsvText(label));
  return `${[head, ...lines].map((cells) => cells.join(',')).join('\n')}\n`;
}

/** The same as JSON text: an object a row; a number that is not defined is null. */
export function chartTableJson({ columns, rows }: ChartTable): string {
  const objects = rows.map((row) =>
    // A column called __proto__ is a name like any other.
    Object.fromEntries(row.map((cell, at) => [columns[at]!.label, cell]))
  );
  return `${JSON.stringify(objects, null, 2)}\n`;
}
