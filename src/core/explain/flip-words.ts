import { composeProse } from '../data/findings/compose-prose';
import { inSentence } from '../data/findings/in-sentence';
import { listInWords } from '../data/findings/list-in-words';
import type { Column } from '../data/table';
import type { Prose } from '../prose';
import type { AnswerFlip } from './flip-answer';
import { valueText } from './value-words';

/**
 * The smallest change that turns the answer, as a sentence: "The network would say yes, with 54.3%, if income were $125k
 * instead of $81k."
 *
 * @param columns among which the changed ones are
 * @param saysYes what the network says now
 */
export function flipWords(
  flip: AnswerFlip | null,
  columns: readonly Pick<Column, 'schema' | 'dictionary'>[],
  saysYes: boolean
): Prose {
  const other = saysYes ? 'no' : 'yes';
  if (!flip) {
    return [
      `Nothing that may change, alone or up to three together, would make the network say ${other} within what the file has seen.`
    ];
  }
  const parts = flip.changes.flatMap(({ column: name, from, to }) => {
    const column = columns.find(({ schema }) => schema.name === name);
    if (!column) return [];
    const label = inSentence(column.schema.label);
    return [`${label} were ${valueText(column, to)} instead of ${valueText(column, from)}`];
  });
  return composeProse`The network would say ${other}, with ${{ value: flip.probability, format: 'share' }}, if ${listInWords(parts)}.`;
}
