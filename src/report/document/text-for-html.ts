const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as it may stand in a page where a text is expected, such as its title. */
export function textForHtml(text: string): string {
  return text.replace(/[&<>]/g, (letter) => entities[letter]!);
}
