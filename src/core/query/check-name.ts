import { badQuery, type TextPlace } from './bad-query';
import { queryLimits } from './query-limits';

/** Names by which JavaScript finds the insides of its objects. */
const inner: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype'
]);

/** Whether a column of this name can stand in a query. */
export function isUsableName(name: string): boolean {
  return name !== '' && name.length <= queryLimits.nameCharacters && !inner.has(name);
}

/**
 * A column's name as it stands in a query.
 * @throws LoanbookError `bad-query` for a name that no column may have there.
 */
export function checkName(name: string, place: TextPlace): string {
  if (isUsableName(name)) return name;
  if (inner.has(name)) {
    throw badQuery(
      `“${name}” has a meaning of its own in JavaScript and cannot name a column here. Choose another name.`,
      place
    );
  }
  throw badQuery(
    name === ''
      ? 'A column’s name is empty. Write a name between the quotation marks.'
      : `A column’s name has ${name.length} characters. Names have at most ${queryLimits.nameCharacters}.`,
    place
  );
}
