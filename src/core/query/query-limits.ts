/** The most that a query may ask for: more would be a mistake, or an attempt to make the page stand still. */
export const queryLimits = {
  characters: 4000,
  /** Of expressions in expressions. */
  depth: 40,
  nodes: 2000,
  steps: 100,
  nameCharacters: 100,
  rows: 100_000,
  columns: 200,
  /** Rows by columns. */
  cells: 2_000_000,
  milliseconds: 20_000
} as const;
