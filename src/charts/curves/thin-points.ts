/** More points than a chart has pixels help nobody. */
const MOST_POINTS = 300;

/** At most 300 of the items, evenly spread, the first and the last among them. */
export function thinPoints<T>(items: readonly T[]): readonly T[] {
  const last = items.length - 1;
  if (items.length <= MOST_POINTS) return items;
  return Array.from(
    { length: MOST_POINTS },
    (_, i) => items[Math.round((i * last) / (MOST_POINTS - 1))]!
  );
}
