import { isMissing } from './is-missing';
import type { RawTable } from './parse-rows';
import type { Column } from './table';

/**
 * A column of texts as codes into its dictionary, which ascends by UTF-16 code units (the same everywhere).
 * White space around a text is no part of it; missing cells are NaN.
 */
export function encodeTexts(raw: RawTable, index: number): Pick<Column, 'values' | 'dictionary'> {
  const firstCodes = new Map<string, number>();
  const values = new Float64Array(raw.rows.length);
  raw.rows.forEach((row, i) => {
    const cell = row[index]!;
    if (isMissing(cell)) {
      values[i] = NaN;
      return;
    }
    const text = cell.trim();
    let code = firstCodes.get(text);
    if (code === undefined) firstCodes.set(text, (code = firstCodes.size));
    values[i] = code;
  });
  const dictionary = [...firstCodes.keys()].sort();
  const finalCodes = new Float64Array(dictionary.length);
  dictionary.forEach((text, code) => (finalCodes[firstCodes.get(text)!] = code));
  for (let i = 0; i < values.length; i++) {
    if (!Number.isNaN(values[i]!)) values[i] = finalCodes[values[i]!]!;
  }
  return { values, dictionary };
}
