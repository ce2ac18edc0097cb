/**
 * What is kept of a growing history when memory is short: as long as all together are over the budget, every
 * second one is dropped, the first and the last being kept. Two always stay, whatever they take.
 *
 * @param items oldest first
 */
export function keepWithin<T extends { readonly bytes: number }>(
  items: readonly T[],
  budgetBytes: number
): readonly T[] {
  let kept = items;
  while (kept.length > 2 && totalBytes(kept) > budgetBytes) {
    const last = kept.length - 1;
    kept = kept.filter((_, i) => i % 2 === 0 || i === last);
  }
  return kept;
}

function totalBytes(items: readonly { readonly bytes: number }[]): number {
  return items.reduce((sum, { bytes }) => sum + bytes, 0);
}
