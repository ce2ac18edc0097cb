import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What cells of a notebook can hold that was written to do harm, by the kind of cell. */
export interface HostileContents {
  readonly texts: readonly string[];
  readonly specs: readonly unknown[];
}

/** Gathers the hostile texts and chart specs of this folder, whichever lists it has. */
export async function loadHostileContents(): Promise<HostileContents> {
  const files = (await readdir(import.meta.dirname)).filter((file) =>
    /^(markdown|charts)\.ts$/.test(file)
  );
  const entries: unknown[] = [];
  for (const file of files) {
    const address = pathToFileURL(path.join(import.meta.dirname, file)).href;
    const module = (await import(address)) as Record<string, unknown>;
    entries.push(
      ...Object.values(module)
        .filter((each) => Array.isArray(each))
        .flat()
    );
  }
  const found = (key: string) =>
    entries.flatMap((entry) => {
      const value: unknown =
        typeof entry === 'object' && entry !== null ? Reflect.get(entry, key) : undefined;
      return value === undefined ? [] : [value];
    });
  return {
    texts: found('text').filter((text): text is string => typeof text === 'string'),
    specs: found('spec')
  };
}
