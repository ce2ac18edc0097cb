import { formatNumber } from '../../core/format';
import type { Prose } from '../../core/prose';
import { escapeMarkdown } from '../../core/text/escape-markdown';

/** A sentence with its numbers, in Markdown. */
export function proseMarkdown(prose: Prose): string {
  return escapeMarkdown(
    prose
      .map((part) => (typeof part === 'string' ? part : formatNumber(part.value, part.format)))
      .join('')
  );
}
