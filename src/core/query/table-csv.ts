import { rawText } from '../data/raw-text';
import { safeCsvText } from '../data/safe-csv-text';
import type { QueryTable } from './query-table';

/** The first line of a table as CSV: the names of its columns. */
export function csvHeader({ columns }: Pick<QueryTable, 'columns'>): string {
  return columns.map(({ schema }) => safeCsvText(schema.name)).join(',');
}

/** Rows of a table as CSV with their header, from the first. */
export function csvRows(table: Pick<QueryTable, 'columns'>, rows: number): string {
  const write = csvRowWriter(table);
  const lines = [csvHeader(table), ...Array.from({ length: rows }, (_, row) => write(row))];
  return `${lines.join('\n')}\n`;
}

/**
 * Writes rows of a table as lines of CSV: numbers in full, missing values empty, and texts that a spreadsheet would take
 * for a formula behind an apostrophe.
 */
export function csvRowWriter({ columns }: Pick<QueryTable, 'columns'>): (row: number) => string {
  const writers = columns.map(({ values, dictionary }) => {
    const texts = dictionary?.map(safeCsvText) ?? null;
    return (row: number) => rawText({ dictionary: texts }, values[row]!);
  });
  return (row) => writers.map((write) => write(row)).join(',');
}
