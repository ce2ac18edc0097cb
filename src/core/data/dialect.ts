import Papa from 'papaparse';

/** How a file separates and writes its values. */
export interface Dialect {
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly quote: '"' | "'";
  /** 1,60 means one and six tenths. */
  readonly decimalComma: boolean;
}

const delimiters = [',', ';', '\t', '|'] as const;
const sampleLength = 65_536;
const sampleRows = 200;

/**
 * Finds the dialect from the file's first rows: the delimiter that cuts the most rows into as many
 * fields as the header has, and among equals the one that gives more fields. Null where none of them
 * occurs in the header, so that there is one column only.
 * @param text line ends are `\n`.
 */
export function detectDialect(text: string): Dialect | null {
  const sample = sampleOf(text);
  const quote = quoteOf(sample);
  let best: { delimiter: Dialect['delimiter']; rows: string[][]; score: number } | null = null;
  for (const delimiter of delimiters) {
    const rows = parseSample(sample, delimiter, quote);
    const fields = rows[0]?.length ?? 0;
    if (fields < 2) continue;
    const agreeing = rows.filter((row) => row.length === fields).length / rows.length;
    // Fields count for less than agreement: at most a tenth.
    const score = agreeing + fields / (10 * (fields + 10));
    if (best === null || score > best.score) best = { delimiter, rows, score };
  }
  if (best === null) return null;
  const { delimiter, rows } = best;
  return { delimiter, quote, decimalComma: hasDecimalComma(rows, delimiter) };
}

/** Whole lines from the file's beginning. */
function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text;
  const end = text.lastIndexOf('\n', sampleLength);
  return text.slice(0, end > 0 ? end : sampleLength);
}

function parseSample(sample: string, delimiter: string, quoteChar: string): string[][] {
  const options = { delimiter, quoteChar, newline: '\n', header: false } as const;
  const { data } = Papa.parse<string[]>(sample, {
    ...options,
    skipEmptyLines: 'greedy',
    preview: sampleRows
  });
  return data;
}

/** Single quotes count only where the file has no double ones and wraps whole fields in them. */
function quoteOf(sample: string): Dialect['quote'] {
  if (sample.includes('"')) return '"';
  const wrapped = sample.match(/(?:^|[,;\t|\n])'[^'\n]*'(?=[,;\t|\n]|$)/g)?.length ?? 0;
  const opened = sample.match(/(?:^|[,;\t|\n])'/g)?.length ?? 0;
  return wrapped > 0 && wrapped === opened ? "'" : '"';
}

/**
 * True where numbers are written 1,60 and none is written 1.60. A lone 1,234 may be a thousand; with `;`
 * between the fields it is read as a decimal, because programs that write `;` do so to free the comma.
 */
function hasDecimalComma(rows: readonly string[][], delimiter: string): boolean {
  if (delimiter === ',') return false;
  let sure = 0;
  let unsure = 0;
  for (const row of rows) {
    for (const cell of row) {
      const text = cell.trim();
      if (/^[+-]?\d+\.\d+$/.test(text) && !/^[+-]?\d{1,3}\.\d{3}$/.test(text)) return false;
      if (/^[+-]?\d{1,3},\d{3}$/.test(text)) unsure++;
      else if (/^[+-]?[\d.]*\d,\d+$/.test(text)) sure++;
    }
  }
  return sure > 0 || (delimiter === ';' && unsure > 0);
}
