import type { DataProfile } from '../compute/protocol';
import { exampleQuery } from '../core/query/example-query';
import type { QueryTable } from '../core/query/query-table';

/** What a query asks before anybody has typed: of the customers who accepts, of another query's table all of it. */
export function queryExample(input: QueryTable | DataProfile): string {
  if (!('view' in input)) return '';
  const { columns, target } = input;
  const answer = columns.find(({ schema }) => schema.name === target.column);
  const accepted = answer?.values.find(({ value }) => value === target.acceptedValue);
  return exampleQuery({
    columns: columns.map(({ schema }) => schema),
    target: target.column,
    accepted: answer?.isText && accepted ? accepted.text : target.acceptedValue
  });
}
