/** A copy of the record without the keys. */
export function omit<V>(
  record: Readonly<Record<string, V>>,
  keys: readonly string[]
): Record<string, V> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
