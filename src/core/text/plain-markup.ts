/** Marks that Markdown itself has no sign for; without attributes they can only be what they are called. */
const known = /^<\/?(br|sub|sup|kbd|mark)\s*\/?>$/i;

/**
 * Markup that stands in a Markdown text: a few marks are kept, and all else becomes text, to be read as it was
 * written. Not even the cleaner gets to see a stranger's markup.
 */
export function plainMarkup(markup: string): string {
  return known.test(markup.trim()) ? markup : escapeMarkup(markup);
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
