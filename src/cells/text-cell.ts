import { textTitle } from '../core/text/text-title';
import type { LoanbookCell } from './loanbook-cell';

export interface TextParams {
  /** Markdown, with values such as `{{evaluate.recall | share}}`. */
  readonly text: string;
}

/** What somebody wrote, with values of other cells in it. It has no result: the page fills the values in. */
export const textCell: LoanbookCell<TextParams, null> = {
  kind: 'text',
  title: 'Text',
  cost: 'cheap',
  reads: [],
  repeatable: true,
  defaults: { text: '' },
  titleOf: ({ text }) => textTitle(text),
  keyOf: () => null,
  run: () => null
};
