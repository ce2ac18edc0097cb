import Papa from 'papaparse';
import { LoanbookError } from '../errors';
import { detectDialect, type Dialect } from './dialect';
import { nameColumns } from './name-columns';
import { rejectNonTable } from './reject-non-table';

/** A file cut into cells, nothing interpreted yet. */
export interface RawTable {
  readonly file: string;
  /** Names, all different and none empty. */
  readonly header: readonly string[];
  /** Names as the file spells them: empty where it names none. */
  readonly sourceHeader: readonly string[];
  /** At least `header.length` texts a row. */
  readonly rows: readonly (readonly string[])[];
  /** The line, from 1, on which each row begins. */
  readonly lines: Int32Array;
  readonly dialect: Dialect;
}

/**
 * Cuts a file's text into a header and rows. Blank lines are skipped, as are rows of empty fields at the end.
 * @throws LoanbookError `not-a-table` (HTML, XML, JSON, one column), `header-only`, `ragged-row` (other number
 * of fields than the header, unclosed quote), `duplicate-column`.
 */
export function parseRows(text: string, file: string): RawTable {
  rejectNonTable(text, file);
  const { body, skippedLines } = withoutSeparatorLine(text.replace(/\r\n?/g, '\n'));
  const dialect = detectDialect(body);
  if (dialect === null) throw oneColumnError(file);
  const parsed = Papa.parse<string[]>(body, {
    delimiter: dialect.delimiter,
    quoteChar: dialect.quote,
    newline: '\n',
    header: false
  });
  const quoteError = parsed.errors.find((error) => error.type === 'Quotes');
  if (quoteError)
    throw unclosedQuoteError(file, lineAt(body, quoteError.index ?? 0) + skippedLines);

  const { rows, lines } = numberRows(parsed.data, skippedLines, body.includes(dialect.quote));
  const [header, headerLine] = [rows.shift() ?? [], lines.shift() ?? 1];
  if (rows.length === 0) throw headerOnlyError(file, header);
  rows.forEach((row, i) => {
    if (row.length !== header.length) throw raggedRowError(file, lines[i]!, row, header);
  });
  const { names, sourceNames } = nameColumns(header, rows, file, headerLine);
  if (names.length < 2) throw oneColumnError(file);
  return {
    file,
    header: names,
    sourceHeader: sourceNames,
    rows,
    lines: Int32Array.from(lines),
    dialect
  };
}

/** Excel takes a first line `sep=;` as an instruction; it is no part of the table. */
function withoutSeparatorLine(text: string): { body: string; skippedLines: number } {
  const found = /^"?sep=.?"?\n/i.exec(text);
  return found
    ? { body: text.slice(found[0].length), skippedLines: 1 }
    : { body: text, skippedLines: 0 };
}

/** Keeps the rows that hold something, each with its line; a quoted field may span several lines. */
function numberRows(
  parsed: readonly string[][],
  skippedLines: number,
  hasQuotes: boolean
): { rows: string[][]; lines: number[] } {
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = 1 + skippedLines;
  for (const row of parsed) {
    if (row.length > 1 || (row[0] ?? '').trim() !== '') {
      rows.push(row);
      lines.push(line);
    }
    line += 1 + (hasQuotes ? lineBreaks(row) : 0);
  }
  while (rows.length > 1 && rows.at(-1)!.every((cell) => cell.trim() === '')) rows.pop();
  return { rows, lines: lines.slice(0, rows.length) };
}

function lineBreaks(row: readonly string[]): number {
  let breaks = 0;
  for (const cell of row) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks++;
  }
  return breaks;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function oneColumnError(file: string): LoanbookError {
  return new LoanbookError(
    'not-a-table',
    `${file} has one column only. A table is expected: several columns separated by commas, semicolons, tabs or |. Save it as CSV and open it again.`,
    { file }
  );
}

function unclosedQuoteError(file: string, line: number): LoanbookError {
  return new LoanbookError(
    'ragged-row',
    `${file}, line ${line}: a quotation mark opens a field and does not close it properly. Close it, or remove it, and open the file again.`,
    { file, line }
  );
}

function headerOnlyError(file: string, columns: readonly string[]): LoanbookError {
  return new LoanbookError(
    'header-only',
    `${file} has a header with ${columns.length} columns and no rows below it. One row a customer is expected; check that the export finished.`,
    { file, columns }
  );
}

function raggedRowError(
  file: string,
  line: number,
  row: readonly string[],
  header: readonly string[]
): LoanbookError {
  const found = row.length === 1 ? '1 field' : `${row.length} fields`;
  return new LoanbookError(
    'ragged-row',
    `${file}, line ${line}: ${found} found, ${header.length} expected as in the header. A stray or missing separator, or text with a separator and no quotation marks, is the usual cause. Correct the line and open the file again.`,
    { file, line }
  );
}
