/**
 * Does the work for every item, in their order, at most `atOnce` of them at a time.
 *
 * @throws what the first work that fails throws; what was begun by then goes on
 */
export async function runSideBySide<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>
): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, worker));
}
