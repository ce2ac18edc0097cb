import { badCellError } from './bad-cell-error';
import { encodeTexts } from './encode-texts';
import { isMissing } from './is-missing';
import type { KnownColumn } from './known-file';
import { parseNumber } from './parse-number';
import type { RawTable } from './parse-rows';
import type { Column, ColumnSchema } from './table';

const flagWords: Readonly<Record<string, number>> = {
  yes: 1,
  y: 1,
  true: 1,
  no: 0,
  n: 0,
  false: 0
};

/**
 * Reads a column whose meaning is known. Coded values may also be written as their labels
 * (Undergraduate, Yes).
 * @throws LoanbookError `bad-cell` for what is no number or not one of the allowed values.
 */
export function readKnownColumn(raw: RawTable, index: number, known: KnownColumn): Column {
  const schema = { ...known.schema, sourceName: raw.sourceHeader[index]! };
  if (staysText(raw, index, known)) return { schema, ...encodeTexts(raw, index) };
  const words = wordsOf(schema);
  const { allowed, slashDecimal } = known.reading;
  const values = new Float64Array(raw.rows.length);
  raw.rows.forEach((row, i) => {
    const cell = row[index]!;
    if (isMissing(cell)) {
      values[i] = NaN;
      return;
    }
    const text = slashDecimal ? cell.replace(/^(\s*\d+)\/(\d+\s*)$/, '$1.$2') : cell;
    let value = parseNumber(text, raw.dialect.decimalComma && text === cell);
    if (Number.isNaN(value)) value = words.get(cell.trim().toLowerCase()) ?? NaN;
    if (Number.isNaN(value) || (allowed && !allowed.includes(value))) {
      throw badCellError(raw, i, index, expectation(schema, allowed));
    }
    values[i] = value;
  });
  return { schema, values, dictionary: null };
}

function staysText(raw: RawTable, index: number, { reading }: KnownColumn): boolean {
  if (reading.asText === undefined) return false;
  const cells = raw.rows.map((row) => row[index]!.trim()).filter((cell) => !isMissing(cell));
  if (reading.asText === 'identifier') return cells.some((cell) => Number.isNaN(parseNumber(cell)));
  return (
    cells.every((cell) => /^\d+(-\d+)?$/.test(cell)) && cells.some((cell) => /^0|-/.test(cell))
  );
}

/** Words that stand for a coded value, in lower case. */
function wordsOf(schema: ColumnSchema): Map<string, number> {
  const labels = Object.entries(schema.valueLabels).map(
    ([code, label]) => [label.toLowerCase(), Number(code)] as const
  );
  return new Map([...(schema.kind === 'flag' ? Object.entries(flagWords) : []), ...labels]);
}

function expectation(schema: ColumnSchema, allowed: readonly number[] | undefined): string {
  if (!allowed) return 'a number';
  const codes = allowed.map((code) => {
    const label = schema.valueLabels[code];
    return label ? `${code} (${label})` : String(code);
  });
  return codes.length > 4
    ? `a whole number from ${allowed[0]} to ${allowed.at(-1)}`
    : `${codes.slice(0, -1).join(', ')} or ${codes.at(-1)}`;
}
