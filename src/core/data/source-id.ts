/** What a file of customers is called where its rows are held: the same file, opened again, has the same name. */
export function fileSourceId(fingerprint: string): string {
  return `${FILE}${fingerprint}`;
}

/** The same for a synthetic sample. */
export function sampleSourceId(rows: number, seed: number): string {
  return `sample:${rows}:${seed}`;
}

/** The same for a list of customers who are to be called. */
export function listSourceId(fingerprint: string): string {
  return `list:${fingerprint}`;
}

/** Whether the rows came from a file, which only a person can open again. */
export function isFileSource(sourceId: string): boolean {
  return sourceId.startsWith(FILE);
}

const FILE = 'file:';
