/**
 * The band in which a value lies: band k runs from edge k up to, not including, edge k + 1. Values
 * outside belong to the first or the last band.
 */
export function bandOf(edges: readonly number[], value: number): number {
  let band = 0;
  while (band + 2 < edges.length && value >= edges[band + 1]!) band++;
  return band;
}
