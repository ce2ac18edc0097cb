/** Characters that can mean something to Markdown, to markup, or to a text with live values. */
const special = /[\\`*_[\]{}<>|~&#!@]/g;

/**
 * A text as Markdown that reads as that text and as nothing else: no link, picture, markup or line of its own,
 * whatever it holds. What cannot be seen (control characters, marks that turn the direction of writing) is left out.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .replace(/\p{Cf}/gu, '')
      .replace(special, '\\$&')
      // What readers make links of by themselves.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/www\./gi, (start) => `${start.slice(0, -1)}\\.`)
      // What begins a list, a rule or a heading where it stands first.
      .replace(/^(\s*)([-+=])/, '$1\\$2')
      .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
      .trim()
  );
}
