/**
 * The word that was most likely meant: one that differs in case alone, else by the fewest letters changed, swapped, put
 * in or left out. Undefined where none is near.
 */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  let nearest: string | undefined;
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const each of words) {
    if (Math.abs(each.length - word.length) >= fewest) continue;
    const distance = lettersChanged(typed, each.toLowerCase());
    if (distance < fewest) [nearest, fewest] = [each, distance];
  }
  return nearest;
}

/** The edit distance of Levenshtein, with two neighbours swapped counted once (Damerau), row by row. */
function lettersChanged(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  let before = row;
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const least = Math.min(changed, row[j]! + 1, next[j - 1]! + 1);
      next.push(swapped ? Math.min(least, before[j - 2]! + 1) : least);
    }
    [before, row] = [row, next];
  }
  return row[to.length]!;
}
