import { sentenceCase } from '../sentence-case';
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
      (pair) => `${named(first, Math.floor(pair / width))}, ${named(second, pair % width)}`
    ),
    groups: pairs.map((pair) => places.get(pair)!)
  };
}

/** A group's name, with its column's where the name alone would be a number, or yes or no, of nobody knows what. */
function named({ words, labels }: Grouping, group: number): string {
  const label = labels[group]!;
  const letters = label.replace(/\b(under|to|and|more|yes|no|not|known)\b/gi, '');
  return /\p{L}/u.test(letters) ? label : `${words} ${sentenceCase(label)}`;
}
