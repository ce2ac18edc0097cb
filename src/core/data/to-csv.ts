import { quoteCsv } from './quote-csv';
import { rawText } from './raw-text';
import type { Column, Table } from './table';

/**
 * A table as CSV text: header of Loanbook's names, commas, `\n` line ends, numbers in their shortest form, texts
 * quoted where needed, missing cells empty. Reading it again gives the same table.
 */
export function toCsv(table: Pick<Table, 'columns' | 'rowCount'>): string {
  const writers = table.columns.map(cellWriter);
  const lines = [table.columns.map(({ schema }) => quoteCsv(schema.name)).join(',')];
  for (let row = 0; row < table.rowCount; row++) {
    // Joined at once: a million rows grown piece by piece would take a gigabyte.
    lines.push(writers.map((write) => write(row)).join(','));
  }
  return `${lines.join('\n')}\n`;
}

function cellWriter(column: Column): (row: number) => string {
  const { values } = column;
  const dictionary = column.dictionary?.map(quoteCsv) ?? null;
  return (row) => rawText({ dictionary }, values[row]!);
}
