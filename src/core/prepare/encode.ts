import type { Column } from '../data/table';
import { LoanbookError } from '../errors';
import type { ColumnEncoding, PreparationSettings } from './prepared';

/** More inputs than this from one column is a name or a code, not a category. */
const MOST_LEVELS = 1000;

/**
 * Decides how each input column becomes network inputs, looking at the training rows only so that
 * nothing is learned from the rows that are held out.
 *
 * Texts become one 0/1 input for each level but the first; so do numeric categories when
 * `categories` is `one-hot`. Everything else stays a number, with the median for missing values
 * (0 if every training row misses the value).
 *
 * @param rows positions of the training rows
 * @throws LoanbookError `bad-setting` for a column with over 1,000 levels
 */
export function fitEncodings(
  columns: readonly Column[],
  rows: Uint32Array,
  categories: PreparationSettings['categories']
): ColumnEncoding[] {
  return columns.map((column): ColumnEncoding => {
    const name = column.schema.name;
    const known = Float64Array.from(rows, (row) => column.values[row]!)
      .filter((value) => !Number.isNaN(value))
      .sort();
    const asLevels =
      column.dictionary !== null || (categories === 'one-hot' && column.schema.kind === 'category');
    if (!asLevels) return { kind: 'number', column: name, fill: medianOfSorted(known) };

    const levels = Array.from(new Set(known));
    if (levels.length > MOST_LEVELS) throw tooManyLevels(column, levels.length);
    const own = levels.slice(1);
    const texts = column.dictionary && { texts: own.map((level) => column.dictionary![level]!) };
    return { kind: 'one-hot', column: name, levels: own, ...texts };
  });
}

/** Names of the inputs that the encodings make, in order: "Income", "Education = 2". */
export function featureNames(
  columns: readonly Column[],
  encodings: readonly ColumnEncoding[]
): string[] {
  return encodings.flatMap((encoding, i) => {
    if (encoding.kind === 'number') return [encoding.column];
    const dictionary = columns[i]!.dictionary;
    return encoding.levels.map(
      (level) => `${encoding.column} = ${dictionary ? dictionary[level]! : level}`
    );
  });
}

function medianOfSorted(values: Float64Array): number {
  const n = values.length;
  if (n === 0) return 0;
  return n % 2 === 1 ? values[(n - 1) / 2]! : (values[n / 2 - 1]! + values[n / 2]!) / 2;
}

function tooManyLevels(column: Column, count: number): LoanbookError {
  const { name } = column.schema;
  return new LoanbookError(
    'bad-setting',
    `“${name}” has ${count.toLocaleString('en-US')} different values. A category with over ` +
      `${MOST_LEVELS.toLocaleString('en-US')} is more likely a name or a code, from which nothing ` +
      'can be learned about other customers. Drop it in the Prepare cell.',
    { column: name }
  );
}
