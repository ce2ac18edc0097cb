import { answerReference } from '../../core/live-values/answer-reference';
import type { LiveCell } from '../../core/live-values/live-cell';
import { splitLiveText } from '../../core/live-values/split-live-text';
import { escapeMarkdown } from '../../core/text/escape-markdown';
import { safeLink } from '../../core/text/safe-link';

/** Where HTML would begin: Markdown passes it on, and not every reader of the file cleans it. */
const markup = /<(?=[a-z/!?])/gi;
/** The address of a link or picture, in its place or below the text. */
const address = /(\]\(\s*<?|^ {0,3}\[[^\]\n]+\]:\s*<?)([^\s)>]+)/gm;

/** A text as its author wrote it, the values in it filled in, without HTML and without links that are none to a page. */
export function textMarkdown(text: string, cells: readonly LiveCell[]): string {
  return splitLiveText(text)
    .map((part) => {
      if (typeof part === 'string') {
        return part
          .replace(address, (_, before: string, to: string) => before + (safeLink(to)?.href ?? '#'))
          .replace(markup, '&lt;');
      }
      const answer = answerReference(part, cells);
      return answer.kind === 'value' ? escapeMarkdown(answer.text) : '–';
    })
    .join('');
}
