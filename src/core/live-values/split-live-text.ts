/** A value that a text asks for: `{{evaluate.recall | share}}`. */
export interface LiveReference {
  /** As it is written, braces and all. */
  readonly source: string;
  /** Cell and path: "evaluate.recall". */
  readonly name: string;
  /** How the number is to read; null: as its meaning asks. */
  readonly format: string | null;
}

/** Longer than any name: what goes on for longer is prose that happens to hold braces. */
const pattern = /\{\{([^{}\n]{1,160})\}\}/g;

/** Cuts a text at the values that it asks for; texts between them may be empty and are left out. */
export function splitLiveText(text: string): readonly (string | LiveReference)[] {
  const parts: (string | LiveReference)[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push(referenceOf(match[0], match[1]!));
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/** The last bar parts the format: a cell's name may hold one. */
function referenceOf(source: string, inside: string): LiveReference {
  const bar = inside.lastIndexOf('|');
  if (bar < 0) return { source, name: inside.trim(), format: null };
  return { source, name: inside.slice(0, bar).trim(), format: inside.slice(bar + 1).trim() };
}
