import { escapeMarkdown } from '../text/escape-markdown';
import { markdownTable } from '../text/markdown-table';
import type { CardBlock, CardSection } from './card-section';
import { cardSections } from './card-sections';
import type { ModelCard } from './model-card';

/** A model card as Markdown; names from a file stand in it as text, whatever they hold. */
export function cardMarkdown(card: ModelCard): string {
  const opening = escapeMarkdown(`Made by Loanbook on ${card.date}.`);
  const parts = cardSections(card).flatMap((section) => sectionMarkdown(section));
  return `${['# Model card', opening, ...parts].join('\n\n')}\n`;
}

/** A part of a card: its title, then its blocks. @param level of the title's heading, 2 by itself */
export function sectionMarkdown({ title, blocks }: CardSection, level = 2): readonly string[] {
  return [`${'#'.repeat(level)} ${escapeMarkdown(title)}`, ...blocks.map(blockMarkdown)];
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
      return `**${escapeMarkdown(block.caption)}**\n\n${markdownTable(block.columns, block.rows)}`;
  }
}
