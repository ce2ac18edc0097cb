import type { Prose } from '../../prose';
import { composeProse } from './compose-prose';
import type { FindingContext } from './finding-context';
import { inSentence } from './in-sentence';
import { listInWords } from './list-in-words';
import { liveAverage } from './live-value';

/** In standard deviations. */
const NEGLIGIBLE_EFFECT = 0.1;

/** The numbers and flags in which those who accepted are like the others. */
export function noDifference({ comparisons, comparable }: FindingContext): Prose | null {
  if (!comparable) return null;
  const alike = comparisons.filter(({ effect }) => Math.abs(effect) < NEGLIGIBLE_EFFECT);
  if (alike.length === 0) return null;
  const isOne = alike.length === 1;
  const names = listInWords(alike.map(({ column }) => inSentence(column.schema.label)));
  const opening = isOne
    ? `On its own, ${names} hardly tells the two groups apart`
    : `On their own, ${names} hardly tell the two groups apart`;
  const example = alike.find(({ column }) => column.schema.kind === 'number');
  if (!example) return [`${opening}.`];
  const { schema } = example.column;
  const average = isOne
    ? 'Its average is'
    : `Average ${inSentence(schema.label)}, for instance, is`;
  return composeProse`${opening}. ${average} ${liveAverage(schema, example.accepted.mean)} among those who accepted and ${liveAverage(schema, example.declined.mean)} among the others.`;
}
