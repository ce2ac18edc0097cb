import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeColumn, makeTable } from '../../core/data/testing/make-table';
import { showValue, type Table } from '../../core/data/table';
import type { RowFilter, RowQuery } from '../protocol';
import { RowView } from './row-view';

const dictionary = ['Apple', 'banana', 'Cherry'];
const whole = { sort: null, filters: [], offset: 0, limit: 1000 } as const;

/** Small tables with ties, missing values, texts and labels. */
const tables = fc
  .array(
    fc.record({
      amount: fc.constantFrom(-2, 0, 1.5, 3, 3, 40, Number.NaN),
      fruit: fc.constantFrom(0, 1, 2, Number.NaN),
      level: fc.constantFrom(1, 2, 3)
    }),
    { maxLength: 40 }
  )
  .map((rows) =>
    makeTable([
      makeColumn(
        'amount',
        rows.map(({ amount }) => amount)
      ),
      makeColumn(
        'fruit',
        rows.map(({ fruit }) => fruit),
        { kind: 'category' },
        dictionary
      ),
      makeColumn(
        'level',
        rows.map(({ level }) => level),
        {
          kind: 'category',
          valueLabels: { 1: 'Low', 2: 'High' }
        }
      )
    ])
  );

const sorts = fc.option(
  fc.record({ column: fc.constantFrom('amount', 'fruit', 'level'), descending: fc.boolean() })
);

const filters = fc.array(
  fc.oneof(
    fc.record({
      column: fc.constantFrom('amount', 'fruit', 'level'),
      operator: fc.constant('contains' as const),
      value: fc.constantFrom('', 'AN', 'h', '3', '–', 'ow')
    }),
    fc.record({
      column: fc.constantFrom('amount', 'level'),
      operator: fc.constantFrom('equals' as const, 'at-least' as const, 'at-most' as const),
      value: fc.constantFrom('3', '0', ' 1.5 ', '-2')
    })
  ),
  { maxLength: 3 }
);

/** The same said plainly, row by row. */
function naiveOrder(table: Table, { sort, filters: wanted }: Pick<RowQuery, 'sort' | 'filters'>) {
  const at = (name: string, row: number) =>
    table.columns.find(({ schema }) => schema.name === name)!.values[row]!;
  const passes = (row: number, { column: name, operator, value }: RowFilter): boolean => {
    const column = table.columns.find(({ schema }) => schema.name === name)!;
    const found = at(name, row);
    if (operator === 'contains') {
      return showValue(column, found).toLowerCase().includes(value.toLowerCase());
    }
    if (operator === 'equals') return found === Number(value);
    return operator === 'at-least' ? found >= Number(value) : found <= Number(value);
  };
  const rows = Array.from({ length: table.rowCount }, (_, row) => row).filter((row) =>
    wanted.every((filter) => passes(row, filter))
  );
  if (!sort) return rows;
  return rows.sort((a, b) => {
    const [first, second] = [at(sort.column, a), at(sort.column, b)];
    if (Number.isNaN(first) || Number.isNaN(second)) {
      return Number(Number.isNaN(first)) - Number(Number.isNaN(second)) || a - b;
    }
    return (sort.descending ? second - first : first - second) || a - b;
  });
}

const fruits = makeTable([
  makeColumn('amount', [3, Number.NaN, 1, 2]),
  makeColumn('fruit', [2, 0, Number.NaN, 1], { kind: 'category' }, dictionary)
]);
const positions = (view: RowView, query: Partial<RowQuery>) =>
  view.page({ ...whole, ...query }).rows.map(({ position }) => position);

describe('RowView', () => {
  it('filters and sorts as a plain row-by-row search does', () => {
    fc.assert(
      fc.property(tables, sorts, filters, (table, sort, wanted) => {
        const page = new RowView(table).page({ ...whole, sort, filters: wanted });
        const expected = naiveOrder(table, { sort, filters: wanted });
        expect(page.rows.map(({ position }) => position)).toEqual(expected);
        expect(page.total).toBe(expected.length);
      }),
      { seed: 1 }
    );
  });

  it('cuts pages out of the whole', () => {
    fc.assert(
      fc.property(tables, fc.nat(50), fc.nat(20), (table, offset, limit) => {
        const view = new RowView(table);
        const sort = { column: 'amount', descending: true };
        const all = view.page({ ...whole, sort }).rows;
        const page = view.page({ ...whole, sort, offset, limit });
        expect(page.rows).toEqual(all.slice(offset, offset + limit));
        expect(page.total).toBe(table.rowCount);
      }),
      { seed: 1 }
    );
  });

  it('gives values and what is shown of them', () => {
    const [first, second] = new RowView(fruits).page(whole).rows;
    expect(first).toEqual({ position: 0, values: [3, 2], texts: ['3', 'Cherry'] });
    expect(second).toEqual({ position: 1, values: [Number.NaN, 0], texts: ['–', 'Apple'] });
  });

  it('puts missing values last either way and texts in their order', () => {
    const view = new RowView(fruits);
    expect(positions(view, { sort: { column: 'amount', descending: false } })).toEqual([
      2, 3, 0, 1
    ]);
    expect(positions(view, { sort: { column: 'amount', descending: true } })).toEqual([0, 3, 2, 1]);
    expect(positions(view, { sort: { column: 'fruit', descending: true } })).toEqual([0, 3, 1, 2]);
  });

  it('finds a text by its whole', () => {
    const filter = { column: 'fruit', operator: 'equals', value: 'APPLE' } as const;
    expect(positions(new RowView(fruits), { filters: [filter] })).toEqual([1]);
  });

  it('answers with an empty page when nothing passes', () => {
    const filter = { column: 'amount', operator: 'at-least', value: '99' } as const;
    const view = new RowView(fruits);
    expect(view.page({ ...whole, filters: [filter] })).toEqual({ total: 0, rows: [] });
    expect(view.page({ ...whole, offset: 99 })).toEqual({ total: 4, rows: [] });
  });

  it.each([
    [{ column: 'amount', operator: 'at-least', value: 'much' }, /"much".*number/],
    [{ column: 'amount', operator: 'equals', value: ' ' }, /nothing.*number/],
    [{ column: 'fruit', operator: 'at-most', value: '3' }, /holds text/],
    [{ column: 'colour', operator: 'contains', value: 'red' }, /no column "colour".*amount, fruit/]
  ] as const)('explains a filter that makes no sense: %o', (filter, message) => {
    let thrown: unknown;
    try {
      new RowView(fruits).page({ ...whole, filters: [filter] });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      code: 'bad-setting',
      message: expect.stringMatching(message) as string,
      subject: { column: filter.column }
    });
  });

  it('explains a sort by a column that is not there', () => {
    const sort = { column: 'colour', descending: false };
    expect(() => new RowView(fruits).page({ ...whole, sort })).toThrow('no column "colour"');
  });
});
