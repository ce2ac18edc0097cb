import { LoanbookError } from '../errors';
import type { KnownColumn, KnownFile } from './known-file';
import { spellingKey } from './spelling-key';

/** So many of a known file's inputs must be there before it is taken for one. */
const fewestInputs = 6;

/**
 * The known column behind each of a file's columns (null for others), in the file's order; null if the
 * file lacks the known file's target or has fewer than six of its inputs.
 * @throws LoanbookError `duplicate-column` where two spellings of one known column are there.
 */
export function matchKnownFile(
  header: readonly string[],
  known: KnownFile,
  file: string
): readonly (KnownColumn | null)[] | null {
  const byKey = new Map(known.columns.map((column) => [spellingKey(column.schema.name), column]));
  const matches = header.map((name) => byKey.get(spellingKey(name)) ?? null);
  const has = (name: string) => matches.some((match) => match?.schema.name === name);
  const inputs = known.columns.filter(({ schema }) => schema.role === 'input' && has(schema.name));
  if (!has(known.target.column) || inputs.length < fewestInputs) return null;
  matches.forEach((match, i) => {
    const before = matches.indexOf(match);
    if (match === null || before === i) return;
    throw new LoanbookError(
      'duplicate-column',
      `${file}: columns "${header[before]}" and "${header[i]}" are two spellings of ${match.schema.name}. One is expected; rename or delete the other.`,
      { file, column: header[i], columns: header }
    );
  });
  return matches;
}
