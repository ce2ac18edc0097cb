import type { Column, ColumnKind } from '../data/table';

/**
 * Computed values as a column keeps them: numbers as they are, yes and no as 1 and 0, anything else as texts in a
 * dictionary that ascends. What is missing (undefined, null, not a number) is NaN.
 */
export function encodeValues(
  computed: readonly unknown[]
): Pick<Column, 'values' | 'dictionary'> & { readonly kind: ColumnKind } {
  const present = computed.filter((value) => !isAbsent(value));
  const isFlag = present.length > 0 && present.every((value) => typeof value === 'boolean');
  if (present.every((value) => typeof value === 'number' || typeof value === 'boolean')) {
    const values = Float64Array.from(computed, (value) => (isAbsent(value) ? NaN : Number(value)));
    return { values, dictionary: null, kind: isFlag ? 'flag' : 'number' };
  }
  const dictionary = [...new Set(present.map(asText))].sort();
  const codes = new Map(dictionary.map((text, code) => [text, code]));
  const values = Float64Array.from(computed, (value) =>
    isAbsent(value) ? NaN : codes.get(asText(value))!
  );
  return { values, dictionary, kind: 'category' };
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || Number.isNaN(value);
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : JSON.stringify(value);
}
