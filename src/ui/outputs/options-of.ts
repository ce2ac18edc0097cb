/** A record of labels as the options of a select, in its order. */
export function optionsOf<T extends string>(
  labels: Readonly<Record<T, string>>
): readonly { value: T; label: string }[] {
  return (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] }));
}
