import { badCellError } from './bad-cell-error';
import { encodeTexts } from './encode-texts';
import { inferredSchema } from './inferred-schema';
import { isMissing } from './is-missing';
import { parseNumber } from './parse-number';
import type { RawTable } from './parse-rows';
import type { Column } from './table';

/** A column with this share of numbers, and more than so many, is numeric; the rest are errors. */
const numericShare = 0.98;
const numericCells = 20;

/**
 * Reads a column of which only name and cells are known. Numbers, unless digits would be lost
 * (codes such as 00123) or texts are more than stray errors; then texts.
 * @throws LoanbookError `bad-cell` for a stray text in a column of numbers.
 */
export function inferColumn(raw: RawTable, index: number): Column {
  const scan = scanNumbers(raw, index);
  const isNumeric = scan.present === scan.numeric && !scan.leadingZeros;
  if (!isNumeric) {
    const nearlyNumeric =
      !scan.leadingZeros &&
      scan.numeric > numericCells &&
      scan.numeric >= numericShare * scan.present;
    if (nearlyNumeric) throw badCellError(raw, scan.firstText, index, 'a number');
  }
  const content = isNumeric ? { values: scan.values, dictionary: null } : encodeTexts(raw, index);
  const names = { name: raw.header[index]!, sourceName: raw.sourceHeader[index]! };
  return { schema: inferredSchema(names, content), ...content };
}

interface NumberScan {
  readonly values: Float64Array;
  /** Cells that are not missing, and how many of them are numbers. */
  readonly present: number;
  readonly numeric: number;
  /** First row whose cell is neither missing nor a number; -1 if there is none. */
  readonly firstText: number;
  readonly leadingZeros: boolean;
}

function scanNumbers(raw: RawTable, index: number): NumberScan {
  const values = new Float64Array(raw.rows.length);
  let present = 0;
  let numeric = 0;
  let firstText = -1;
  let leadingZeros = false;
  raw.rows.forEach((row, i) => {
    const cell = row[index]!;
    values[i] = NaN;
    if (isMissing(cell)) return;
    present++;
    const value = parseNumber(cell, raw.dialect.decimalComma);
    if (Number.isNaN(value)) {
      if (firstText < 0) firstText = i;
      return;
    }
    numeric++;
    values[i] = value;
    if (cell.charCodeAt(0) === 48 && /^0\d/.test(cell)) leadingZeros = true;
  });
  return { values, present, numeric, firstText, leadingZeros };
}
