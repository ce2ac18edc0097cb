import { rawText } from '../data/raw-text';
import { safeCsvText } from '../data/safe-csv-text';
import type { QueryTable } from './query-table';

/** The first line of a table as CSV: the names of its columns. */
export function csvHeader({ columns }: Pick<QueryTable, 'columns'>): string {
  return columns.map(({ schema }) => safeCsvText(schema.name)).join(',');
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
