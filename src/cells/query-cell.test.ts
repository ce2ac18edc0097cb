import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { runQuery } from '../compute/table/run-query';
import type { QueryRequest } from '../compute/query-protocol';
import type { Services } from '../compute/services';
import { makeColumn } from '../core/data/testing/make-table';
import { cellValue } from '../core/query/cell-value';
import { pickColumns } from '../core/query/pick-columns';
import type { QueryTable } from '../core/query/query-table';
import type { AnyCell } from '../notebook/cell';
import { Notebook } from '../notebook/notebook.svelte';
import { queryCell } from './query-cell';
import { freeTableName, tableName, tableSources } from './table-sources';

const columns = [
  makeColumn('size', [1, 2, 2, 3], { kind: 'category' }),
  makeColumn('pay', [10, 20, 30, 40]),
  makeColumn('yes', [0, 1, 1, 0], { kind: 'flag', role: 'target' })
];
const customers: QueryTable = { columns, rowCount: 4, totalRows: 4 };

function openNotebook() {
  const dataCell = {
    kind: 'data',
    title: 'Data',
    cost: 'cheap',
    reads: [],
    defaults: {},
    run: () => ({
      view: { sourceId: 's', repairs: [] },
      columns: columns.map(({ schema }) => ({ schema, values: [], isText: false })),
      target: { column: 'yes', acceptedValue: 1 }
    })
  } as const;
  const asked: string[][] = [];
  const services = {
    table: {
      columns: (_: unknown, names: string[]) => {
        asked.push(names);
        return Promise.resolve(pickColumns(customers, names));
      }
    },
    queries: {
      run: ({ table, text }: QueryRequest) =>
        new Promise((resolve) => resolve(runQuery(table, text)))
    }
  } as unknown as Services;
  const cells = [dataCell, queryCell] as unknown as readonly AnyCell<Services>[];
  const notebook = new Notebook(cells, services, () => 0);
  notebook.settle();
  return { notebook, asked };
}

const settled = (notebook: Notebook<Services>) =>
  vi.waitFor(() => {
    flushSync();
    expect(notebook.busy).toBe(false);
  });

const rowsOf = (table: unknown) => {
  const { columns: found, rowCount } = table as QueryTable;
  return Array.from({ length: rowCount }, (_, row) => found.map((each) => cellValue(each, row)));
};

describe('queryCell', () => {
  it('first asks the customers who accepts, and needs no more columns than that', async () => {
    const { notebook, asked } = openNotebook();
    await settled(notebook);
    expect(rowsOf(notebook.resultOf('query'))).toEqual([
      [2, 2, 1],
      [1, 1, 0],
      [3, 1, 0]
    ]);
    expect(asked).toEqual([['size', 'yes']]);
  });

  it('reads the table of another query, and follows it', async () => {
    const { notebook } = openNotebook();
    const second = notebook.add('query', 2, { params: { table: 'query', text: 'count()' } })!;
    await settled(notebook);
    expect(rowsOf(notebook.resultOf(second))).toEqual([[3]]);
    notebook.changeParams([['query', { table: null, text: 'filter(d => d.pay > 15)' }]]);
    await settled(notebook);
    expect(rowsOf(notebook.resultOf(second))).toEqual([[3]]);
    notebook.changeParams([['query', { table: null, text: 'filter(d => d.pay > 25)' }]]);
    await settled(notebook);
    expect(rowsOf(notebook.resultOf(second))).toEqual([[2]]);
  });

  it('fails with the place of the mistake, and keeps the table before', async () => {
    const { notebook } = openNotebook();
    await settled(notebook);
    notebook.changeParams([['query', { table: null, text: 'filter(d => d.sise)' }]]);
    await settled(notebook);
    expect(notebook.statusOf('query')).toBe('failed');
    expect(notebook.error('query')).toMatchObject({
      code: 'bad-query',
      subject: { from: 14, to: 18 }
    });
    expect(rowsOf(notebook.resultOf('query'))).toHaveLength(3);
  });
});

describe('tableSources', () => {
  it('lists the customers and every query that is not made from one’s own', () => {
    const { notebook } = openNotebook();
    const second = notebook.add('query', 2, { params: { table: 'query', text: '' } })!;
    const third = notebook.add('query', 3, { params: { table: second, text: '' } })!;
    const ids = (id: string) => tableSources(notebook, id).map((source) => source.id);
    expect(ids('query')).toEqual([null]);
    expect(ids(second)).toEqual([null, 'query']);
    expect(ids(third)).toEqual([null, 'query', second]);
    expect(ids('elsewhere')).toEqual([null, 'query', second, third]);
  });

  it('new tables have names that code can say', () => {
    const { notebook } = openNotebook();
    const names = [1, 2].map(() => notebook.cell(notebook.add('query', 2)!)!.name);
    expect(names).toEqual(['by_1', 'by_2']);
    expect(tableName({ id: 'query-2', name: '' })).toBe('query_2');
    expect(freeTableName(new Set(['by_1']))).toBe('by_2');
  });
});
