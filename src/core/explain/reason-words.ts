import { listInWords } from '../data/findings/list-in-words';
import type { Column } from '../data/table';
import type { ContactReason } from './contact-reasons';
import { valueWithin, valueWords } from './value-words';

/**
 * A contact's reason in words: "Income of $140k and education: Graduate".
 *
 * @param columns those that the network asks for, in its order; undefined where a list lacks one
 * @param value the contact's stored value of a column, by its place
 */
export function reasonWords(
  reason: ContactReason,
  columns: readonly (Pick<Column, 'schema' | 'dictionary'> | undefined)[],
  value: (column: number) => number
): string {
  const parts = reason.flatMap((place) => {
    const column = columns[place];
    return column ? [{ column, value: value(place) }] : [];
  });
  if (parts.length === 0) return 'nothing stands out';
  return listInWords(
    parts.map((part, i) =>
      i === 0 ? valueWords(part.column, part.value) : valueWithin(part.column, part.value)
    )
  );
}
