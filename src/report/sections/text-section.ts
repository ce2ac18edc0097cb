import { LiveValues } from '../../cells/live-values/live-values.svelte';
import { textCell } from '../../cells/text-cell';
import { answerReference, type LiveAnswer } from '../../core/live-values/answer-reference';
import { splitLiveText } from '../../core/live-values/split-live-text';
import type { ProseNode } from '../../core/text/prose-node';
import { renderMarkdown } from '../../platform/render-markdown';
import type { SectionMaker } from './section-maker';

/** A text as it was laid out, with the values that stood in it then. */
export interface TextSectionData {
  readonly nodes: readonly ProseNode[];
  /** By the value as it is written in the text. */
  readonly answers: Readonly<Record<string, LiveAnswer>>;
}

export const textSection: SectionMaker<TextSectionData> = {
  kind: 'text',
  cell: textCell.kind,
  offer: ({ scope }) =>
    scope.params(textCell).text.trim() === '' ? null : { customerRows: 0, weights: 0 },
  async collect({ notebook, scope }) {
    const { text } = scope.params(textCell);
    const { cells } = new LiveValues(notebook);
    const answers = splitLiveText(text).flatMap((part) =>
      typeof part === 'string' ? [] : [[part.source, answerReference(part, cells)] as const]
    );
    return { nodes: await renderMarkdown(text), answers: Object.fromEntries(answers) };
  }
};
