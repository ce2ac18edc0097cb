import { parseNumber } from './parse-number';

/**
 * Reads numbers that stand in one field, separated by commas, semicolons or spaces; each is kept once, in its
 * order.
 *
 * @returns the text that is no number, where there is one
 */
export function parseNumberList(
  text: string
): { readonly values: readonly number[] } | { readonly wrong: string } {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const values = new Set<number>();
  for (const part of parts) {
    const value = parseNumber(part);
    if (value === null) return { wrong: part };
    values.add(value);
  }
  return { values: [...values] };
}
