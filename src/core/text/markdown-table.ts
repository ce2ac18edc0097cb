import { escapeMarkdown } from './escape-markdown';

/**
 * A table in Markdown. What stands in it is text, whatever it is.
 *
 * @param head the columns' names; all columns but the first are set to the right, where figures belong
 */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[]
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const rule = `| ${head.map((_, at) => (at === 0 ? ':--' : '--:')).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
