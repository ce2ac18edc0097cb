import type { ChartRequest } from './chart-request';
import type { Predicate } from './predicate';

/** Names of the columns that the requests need. */
export function requestedColumns(requests: readonly ChartRequest[]): ReadonlySet<string> {
  return new Set(
    requests.flatMap(({ fields, filter }) => [
      ...(filter ? predicateColumns(filter) : []),
      ...fields.flatMap(({ of }) => {
        if (of.kind === 'test') return predicateColumns(of.test);
        return of.column === null ? [] : [of.column];
      })
    ])
  );
}

function predicateColumns(predicate: Predicate): readonly string[] {
  if ('and' in predicate) return predicate.and.flatMap(predicateColumns);
  if ('or' in predicate) return predicate.or.flatMap(predicateColumns);
  if ('not' in predicate) return predicateColumns(predicate.not);
  return [predicate.field];
}
