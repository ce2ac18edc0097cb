import { LoanbookError } from '../errors';

/** A stretch of the query's text, characters from 0, `end` exclusive. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
}

/** What is wrong with a query, at its place. */
export function badQuery(message: string, { start, end }: TextPlace, column?: string) {
  return new LoanbookError('bad-query', message, {
    from: start,
    to: end,
    ...(column === undefined ? {} : { column })
  });
}
