import { pickColumns } from '../core/query/pick-columns';
import type { QueryTable } from '../core/query/query-table';
import { dataCell } from './data-cell';
import type { LoanbookCell } from './loanbook-cell';
import { queryColumns } from './query-columns';
import { queryExample } from './query-example';
import type { QueryParams } from './query-params';
import { freeTableName, readTable } from './table-sources';

/** A table made of another one by steps that somebody typed. */
export const queryCell: LoanbookCell<QueryParams, QueryTable> = {
  kind: 'query',
  title: 'Query',
  cost: 'cheap',
  reads: [dataCell.kind],
  repeatable: true,
  defaults: { table: null, text: null },
  links: ({ table }) => (table === null ? [] : [table]),
  newName: freeTableName,
  async run({ params, services, signal, read, readLink }) {
    const input = readTable({ read, readLink }, params.table);
    // The parser is not needed before the first query.
    const [{ readQuery }, { printQuery }] = await Promise.all([
      import('../core/query/read-query'),
      import('../core/query/print-query')
    ]);
    const names = queryColumns(input).map(({ name }) => name);
    const { steps, used } = readQuery(params.text ?? queryExample(input), names);
    const table =
      'view' in input ? await services.table.columns(input.view, used) : pickColumns(input, used);
    return services.queries.run({ table, text: printQuery(steps) }, signal);
  }
};
