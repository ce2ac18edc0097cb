/** What a notebook file may have at most: far more than any notebook needs, and little for a browser. */
export const fileLimits = {
  /** Characters of the whole text. */
  length: 2_000_000,
  depth: 30,
  /** Values of any kind, keys of objects not counted. */
  nodes: 20_000,
  cells: 300,
  /** Characters of one text. */
  text: 200_000,
  /** Characters of a title, of a cell's name, of a file's name. */
  name: 500,
  /** Characters of a key. */
  key: 200
} as const;
