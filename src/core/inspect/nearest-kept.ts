/**
 * The epoch to go to when the reader moves from one epoch to another that may not have been kept: the next kept
 * one in the direction of the move, or the last one that way.
 *
 * @param kept ascending, at least one
 */
export function nearestKept(kept: readonly number[], from: number, to: number): number {
  if (to >= from) return kept.find((epoch) => epoch >= to) ?? kept[kept.length - 1]!;
  return kept.findLast((epoch) => epoch <= to) ?? kept[0]!;
}
