import { cutHoles } from '../core/text/live-holes';
import { plainMarkup } from '../core/text/plain-markup';
import type { ProseNode } from '../core/text/prose-node';
import { firstPaint } from './first-paint';
import { markupTags, proseOfMarkup } from './prose-of-markup';

/** What is longer is cut: laying it out would hold the page. */
export const LONGEST_TEXT = 20_000;

/** Marks of emphasis in one paragraph. */
const MOST_MARKS = 1000;

/**
 * Lays out a Markdown text. It is read by marked, cleaned by DOMPurify in a document that is never shown and loads
 * nothing, and read again as prose: whatever the text holds, only parts that prose has come out, and text stays
 * text. Both libraries are loaded on first use.
 */
export async function renderMarkdown(text: string): Promise<readonly ProseNode[]> {
  await firstPaint();
  const { Marked } = await import('marked');
  const { default: purify } = await import('dompurify');
  const { text: holed, references } = cutHoles(text.slice(0, LONGEST_TEXT));
  const marked = new Marked({
    gfm: true,
    async: false,
    renderer: {
      checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
      html: ({ text: markup, block }) =>
        block ? `<p>${plainMarkup(markup)}</p>` : plainMarkup(markup)
    }
  });
  if (isTangled(holed)) return asWritten(text, 'holds too many marks in one paragraph');
  let markup: string;
  try {
    markup = marked.parse(holed, { async: false });
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return asWritten(text, 'is nested too deeply');
  }
  const clean = purify.sanitize(markup, {
    ALLOWED_TAGS: [...markupTags],
    ALLOWED_ATTR: ['href', 'src', 'alt', 'align', 'start'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true
  });
  return [...proseOfMarkup(clean, references), ...cutNote(text)];
}

/** Many marks of emphasis in one paragraph take their number squared to be paired. */
function isTangled(text: string): boolean {
  return text
    .split(/\n\s*\n/)
    .some((part) => (part.match(/_|\*(?!\s)/g)?.length ?? 0) > MOST_MARKS);
}

/** A text that would take too long to lay out, or cannot be, is shown as it was written. */
function asWritten(text: string, why: string): readonly ProseNode[] {
  return [
    note(`This text ${why}, so it stands here as it was written.`),
    { kind: 'element', tag: 'pre', children: [text.slice(0, LONGEST_TEXT)] },
    ...cutNote(text)
  ];
}

function cutNote(text: string): readonly ProseNode[] {
  if (text.length <= LONGEST_TEXT) return [];
  const most = LONGEST_TEXT.toLocaleString('en-US');
  return [note(`The text goes on: its first ${most} letters are shown. Split it into two cells.`)];
}

function note(words: string): ProseNode {
  const strong: ProseNode = { kind: 'element', tag: 'strong', children: [words] };
  return { kind: 'element', tag: 'p', children: [strong] };
}
