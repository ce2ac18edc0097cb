import type { ColumnProfile } from '../compute/protocol';
import type { Column } from '../core/data/table';
import { LEAKED_FEATURE, leakedColumn } from '../core/prepare/leaked-feature';

/** A column as far as its values can be put into words. */
export type NamedColumn = Pick<Column, 'schema' | 'dictionary'>;

/**
 * The columns of these names, in their order, so that values can be put into words without the rows. A lesson's
 * pretend input is in no file and named all the same; others that are not known are left out.
 */
export function namedColumns(
  names: readonly string[],
  profiles: readonly ColumnProfile[]
): NamedColumn[] {
  return names.flatMap((name): NamedColumn[] => {
    if (name === LEAKED_FEATURE) return [leakedColumn(new Uint8Array())];
    const profile = profiles.find(({ schema }) => schema.name === name);
    if (!profile) return [];
    const { schema, isText, values } = profile;
    if (!isText) return [{ schema, dictionary: null }];
    const dictionary: string[] = [];
    for (const { value, text } of values) dictionary[value] = text;
    return [{ schema, dictionary }];
  });
}
