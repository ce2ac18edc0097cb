import { escapeMarkdown } from '../../core/text/escape-markdown';
import type { NotebookOrigin, NotebookSection } from './notebook-section';
import { originLines } from './origin-lines';

/** A notebook with its results as one Markdown file: titles, texts, sentences and tables. */
export function toMarkdown(sections: readonly NotebookSection[], origin: NotebookOrigin): string {
  const parts = [
    ...originLines(origin),
    ...sections.flatMap(({ kind, title, blocks }) =>
      // A text brings its own heading.
      kind === 'text' ? blocks : [`## ${escapeMarkdown(title)}`, ...blocks]
    )
  ];
  return `${parts.join('\n\n')}\n`;
}
