/** `name`, or where it is taken `name (2)`, `name (3)` and so on: the first that is free. */
export function uniqueName(name: string, taken: Iterable<string>): string {
  const names = new Set(taken);
  if (!names.has(name)) return name;
  let count = 2;
  while (names.has(`${name} (${count})`)) count++;
  return `${name} (${count})`;
}
