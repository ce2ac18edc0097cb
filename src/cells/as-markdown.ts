/** What a query or a chart says, as a Markdown block of code, so that nothing written is lost in a text. */
export function asMarkdown(params: unknown): string {
  const text =
    typeof params === 'object' && params !== null && 'text' in params ? params.text : params;
  const shown = typeof text === 'string' ? text : JSON.stringify(text, null, 2);
  // A fence longer than any in the text cannot be ended by it.
  const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${shown}\n${fence}`;
}
