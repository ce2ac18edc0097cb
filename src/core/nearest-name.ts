/** Of the names, the one that is most like what was written; undefined if none is like it at all. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const wanted = written.toLowerCase();
  let nearest: string | undefined;
  let least = Math.max(2, Math.ceil(wanted.length / 2));
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) > least) continue;
    const distance = editDistance(wanted, name.toLowerCase());
    if (distance < least || (nearest === undefined && distance === least)) {
      nearest = name;
      least = distance;
    }
  }
  return nearest;
}

/** Letters to be put in, taken out or changed to make one text of the other. Source: Levenshtein (1966). */
function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, changed));
    }
    before = row;
  }
  return before[b.length]!;
}
