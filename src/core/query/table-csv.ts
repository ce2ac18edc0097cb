import { quoteCsv } from '../data/quote-csv';
import { rawText } from '../data/raw-text';
import type { QueryTable } from './query-table';

/** The first line of a table as CSV: the names of its columns. */
export function csvHeader({ columns }: Pick<QueryTable, 'columns'>): string {
  return columns.map(({ schema }) => csvText(schema.name)).join(',');
}

/**
 * Writes rows of a table as lines of CSV: numbers in full, missing values empty, and texts that a spreadsheet would take
 * for a formula behind an apostrophe.
 */
export function csvRowWriter({ columns }: Pick<QueryTable, 'columns'>): (row: number) => string {
  const writers = columns.map(({ values, dictionary }) => {
    const texts = dictionary?.map(csvText) ?? null;
    return (row: number) => rawText({ dictionary: texts }, values[row]!);
  });
  return (row) => writers.map((write) => write(row)).join(',');
}

function csvText(text: string): string {
  return quoteCsv(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
}
