import type { Column, ColumnKind } from '../data/table';

/**
 * Computed values as a column keeps them: numbers as they are, yes and no as 1 and 0, anything else as texts in a
 * dictionary that ascends. What is missing (undefined, null) is NaN.
 */
export function encodeValues(
  computed: readonly unknown[]
): Pick<Column, 'values' | 'dictionary'> & { readonly kind: ColumnKind } {
  const present = computed.filter((value) => value !== undefined && value !== null);
  const isFlag = present.length > 0 && present.every((value) => typeof value === 'boolean');
  if (present.every((value) => typeof value === 'number' || typeof value === 'boolean')) {
    const values = Float64Array.from(computed, (value) =>
      value === undefined || value === null ? Number.NaN : Number(value)
    );
    return { values, dictionary: null, kind: isFlag ? 'flag' : 'number' };
  }
  const dictionary = [...new Set(present.map(String))].sort();
  const codes = new Map(dictionary.map((text, code) => [text, code]));
  const values = Float64Array.from(computed, (value) =>
    value === undefined || value === null ? Number.NaN : codes.get(String(value))!
  );
  return { values, dictionary, kind: 'category' };
}
