import type { Column, ColumnKind } from '../data/table';
import { LoanbookError } from '../errors';
import { formatNumber } from '../format';
import { queryLimits } from './query-limits';

/**
 * Computed values as a column keeps them: numbers as they are, yes and no as 1 and 0, anything else as texts in a
 * dictionary that ascends. What is missing (undefined, null, not a number) is NaN.
 * @throws LoanbookError `bad-query` for a text that is too long
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
  if (typeof value === 'string') return checkLength(value);
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : JSON.stringify(value);
}

/** Before anything looks into it: a text that grew by doubling takes its room only then. */
function checkLength(text: string): string {
  if (text.length <= queryLimits.textCharacters) return text;
  const [found, most] = [text.length, queryLimits.textCharacters].map((characters) =>
    formatNumber(characters, 'count')
  );
  throw new LoanbookError(
    'bad-query',
    `The query makes a text of ${found} characters; at most ${most} fit in a table. Shorten it with op.substring.`
  );
}
