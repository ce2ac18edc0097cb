/** Marks that mean something anywhere, braces for a text with live values; an underscore inside a word does not. */
const anywhere = /[\\`*[\]|~${}]|(?<!\w)_|_(?!\w)/g;
/** What begins a heading, a quotation, a list or a rule at the start of a line. */
const atStart = /^(\d{1,9})([.)])(?=\s|$)|^([#>+=-])/;
/** What becomes a link by itself. */
const address = /:\/\/|@|www\./gi;

/**
 * Text that stays text in Markdown, whichever dialect reads it: no markup, HTML, formula or table cell can begin in it,
 * and it stays on one line. What cannot be seen (control characters, marks that turn the direction of writing) is left
 * out.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(anywhere, '\\$&')
    .replace(atStart, (_, digits?: string, end?: string, mark?: string) =>
      digits === undefined ? `\\${mark}` : `${digits}\\${end}`
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(address, (found) => [...found].map(entityOf).join(''));
}

function entityOf(letter: string): string {
  return /\w/.test(letter) ? letter : `&#${letter.charCodeAt(0)};`;
}
