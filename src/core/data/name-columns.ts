import { LoanbookError } from '../errors';

/** Where a file's columns stand and what they are called; empty trailing columns are left out. */
export interface NamedColumns {
  readonly names: readonly string[];
  /** As the file spells them, trimmed; empty where it names none. */
  readonly sourceNames: readonly string[];
}

/**
 * Column names of a header. A field without a name is called after its place ("Column 3"); unnamed fields at
 * the end are dropped where they are empty in every row, as spreadsheets leave them.
 * @throws LoanbookError `duplicate-column`.
 */
export function nameColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  file: string,
  line: number
): NamedColumns {
  const sourceNames = header.map((name) => name.trim());
  while (sourceNames.length > 1 && sourceNames.at(-1) === '') {
    const last = sourceNames.length - 1;
    if (rows.some((row) => (row[last] ?? '').trim() !== '')) break;
    sourceNames.pop();
  }
  const names = sourceNames.map((name, i) => name || `Column ${i + 1}`);
  const seen = new Map<string, number>();
  names.forEach((name, i) => {
    const before = seen.get(name);
    if (before !== undefined) {
      throw new LoanbookError(
        'duplicate-column',
        `${file}, line ${line}: columns ${before + 1} and ${i + 1} are both called "${name}". Every column needs a name of its own; rename or delete one of them.`,
        { file, line, column: name, columns: names }
      );
    }
    seen.set(name, i);
  });
  return { names, sourceNames };
}
