import type { Grouping } from './grouping';

/** Divides customers by two columns at once; pairs that no customer has are left out. */
export function crossGroups(first: Grouping, second: Grouping): Grouping {
  const width = second.labels.length;
  const pairs = first.groups.map((group, row) => group * width + second.groups[row]!);
  const present = [...new Set(pairs)].sort((a, b) => a - b);
  const places = new Map(present.map((pair, place) => [pair, place]));
  return {
    columns: [...first.columns, ...second.columns],
    words: `${first.words} and ${second.words}`,
    labels: present.map(
      (pair) => `${first.labels[Math.floor(pair / width)]!}, ${second.labels[pair % width]!}`
    ),
    groups: pairs.map((pair) => places.get(pair)!)
  };
}
