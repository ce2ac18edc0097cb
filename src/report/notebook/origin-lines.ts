import { escapeMarkdown } from '../../core/text/escape-markdown';
import type { NotebookOrigin } from './notebook-section';

/** What a notebook's file says of itself first: its name, and from which customers, seeds and day it is. */
export function originLines({ title, data, seeds, date }: NotebookOrigin): readonly string[] {
  const from = data
    ? `Made by Loanbook on ${date.toISOString().slice(0, 10)} from ${escapeMarkdown(data.name)}, whose fingerprint is ${escapeMarkdown(data.fingerprint)}.`
    : `Made by Loanbook on ${date.toISOString().slice(0, 10)}.`;
  return [
    `# ${escapeMarkdown(title.trim() === '' ? 'Loanbook' : title)}`,
    `${from} Seed of the split ${seeds.split}, of the training ${seeds.training}. It holds no customer’s row.`
  ];
}
