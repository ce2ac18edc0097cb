import { splitLiveText, type LiveReference } from '../live-values/split-live-text';

/** Private characters around a value's number: no Markdown and no markup has a meaning for them. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const hole = /\uE000(\d+)\uE001/g;

/** A text with a hole in the place of each value, so that Markdown cannot take a value apart. */
export interface HoledText {
  readonly text: string;
  /** By the hole's number. */
  readonly references: readonly LiveReference[];
}

export function cutHoles(text: string): HoledText {
  const references: LiveReference[] = [];
  const parts = splitLiveText(text.replace(/[\uE000\uE001]/g, '\uFFFD'));
  const holed = parts.map((part) => {
    if (typeof part === 'string') return part;
    references.push(part);
    return `${OPEN}${references.length - 1}${CLOSE}`;
  });
  return { text: holed.join(''), references };
}

/** A piece of a holed text, with its values apart. */
export function splitHoles(
  text: string,
  references: readonly LiveReference[]
): readonly (string | LiveReference)[] {
  const parts: (string | LiveReference)[] = [];
  let end = 0;
  for (const match of text.matchAll(hole)) {
    const reference = references[Number(match[1])];
    if (!reference) continue;
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push(reference);
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/** A piece of a holed text as it was written, for where a value would be out of place. */
export function fillHoles(text: string, references: readonly LiveReference[]): string {
  return splitHoles(text, references)
    .map((part) => (typeof part === 'string' ? part : part.source))
    .join('');
}
