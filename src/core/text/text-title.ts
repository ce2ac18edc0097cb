const MOST_LETTERS = 48;

/**
 * What a text is called: its first heading, or else its first words; empty if it has none. Marks of Markdown and
 * the braces of live values are left out.
 */
export function textTitle(text: string): string {
  const lines = text.slice(0, 5000).split('\n').map(plainLine);
  const heading = lines.find(({ isHeading, words }) => isHeading && words !== '');
  const first = heading ?? lines.find(({ words }) => words !== '');
  return first ? shorten(first.words) : '';
}

function plainLine(line: string): { isHeading: boolean; words: string } {
  const words = line
    .replace(/\{\{[^{}]*\}\}/g, '…')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/^[\s>#*+\-|`=_]+|[#`=_*|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { isHeading: /^ {0,3}#{1,6}\s/.test(line), words };
}

/** Cut between words. */
function shorten(words: string): string {
  if (words.length <= MOST_LETTERS) return words;
  const cut = words.slice(0, MOST_LETTERS);
  const space = cut.lastIndexOf(' ');
  return `${space > MOST_LETTERS / 2 ? cut.slice(0, space) : cut}…`;
}
