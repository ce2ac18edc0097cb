import type { CardBlock } from './card-section';
import { cardSections } from './card-sections';
import { escapeMarkdown } from './escape-markdown';
import type { ModelCard } from './model-card';

/** A model card as Markdown; names from a file stand in it as text, whatever they hold. */
export function cardMarkdown(card: ModelCard): string {
  const parts = cardSections(card).flatMap(({ title, blocks }) => [
    `## ${escapeMarkdown(title)}`,
    ...blocks.map(blockMarkdown)
  ]);
  const opening = escapeMarkdown(`Made by Loanbook on ${card.date}.`);
  return `${['# Model card', opening, ...parts].join('\n\n')}\n`;
}

function blockMarkdown(block: CardBlock): string {
  switch (block.kind) {
    case 'text':
      return escapeMarkdown(block.text);
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'facts':
      return block.rows
        .map(([name, value]) => `- **${escapeMarkdown(name)}**: ${escapeMarkdown(value)}`)
        .join('\n');
    case 'table':
      return [
        `**${escapeMarkdown(block.caption)}**`,
        '',
        rowMarkdown(block.columns),
        rowOf(block.columns.map((_, at) => (at === 0 ? '---' : '---:'))),
        ...block.rows.map(rowMarkdown)
      ].join('\n');
  }
}

function rowMarkdown(cells: readonly string[]): string {
  return rowOf(cells.map(escapeMarkdown));
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
