import { op } from 'arquero';
import { describe, expect, it } from 'vitest';
import { makeColumn } from '../../core/data/testing/make-table';
import { cellValue } from '../../core/query/cell-value';
import { opFunctions } from '../../core/query/op-functions';
import { queryLimits } from '../../core/query/query-limits';
import type { QueryTable } from '../../core/query/query-table';
import { runQuery } from './run-query';

const missing = Number.NaN;

function tableOf(columns: QueryTable['columns']): QueryTable {
  const rowCount = columns[0]?.values.length ?? 0;
  return { columns, rowCount, totalRows: rowCount };
}

/** Six customers: incomes with one missing, two levels of education with labels, jobs as texts, an answer. */
const customers = tableOf([
  makeColumn('Income', [50, 120, 80, missing, 150, 40], { format: 'thousand-dollars' }),
  makeColumn('Level', [1, 2, 1, 2, 2, 1], { kind: 'category', valueLabels: { 1: 'Low' } }),
  makeColumn('job', [0, 1, 0, missing, 1, 2], { kind: 'category' }, [
    'admin',
    'constructor',
    'it"s\n'
  ]),
  makeColumn('Personal Loan', [0, 1, 0, 0, 1, 0], { kind: 'flag', role: 'target' })
]);

/** Rows as a person reads them, by column. */
function rowsOf(table: QueryTable): Record<string, unknown>[] {
  return Array.from({ length: table.rowCount }, (_, row) =>
    Object.fromEntries(
      table.columns.map((column) => [column.schema.name, cellValue(column, row)] as const)
    )
  );
}
const ask = (text: string, table = customers) => rowsOf(runQuery(table, text));

describe('runQuery', () => {
  it('groups and sums up as counted by hand', () => {
    expect(
      ask(
        `groupby('Level').rollup({
          n: op.count(), known: op.valid('Income'), rate: op.mean(d => d['Personal Loan']), top: op.max('Income')
        }).orderby(desc('rate'))`
      )
    ).toEqual([
      { Level: 2, n: 3, known: 2, rate: 2 / 3, top: 150 },
      { Level: 1, n: 3, known: 3, rate: 0, top: 80 }
    ]);
  });

  it('leaves missing values out of figures and comparisons', () => {
    expect(ask('rollup({mean: op.mean(d => d.Income), gone: op.invalid("job")})')).toEqual([
      { mean: 88, gone: 1 }
    ]);
    expect(ask('filter(d => d.Income < 1000).count()')).toEqual([{ count: 5 }]);
    expect(ask('filter(d => d.job === null).count()')).toEqual([{ count: 1 }]);
    expect(ask('filter(d => op.is_nan(d.Income)).select("job", "Level")')).toEqual([
      { job: null, Level: 2 }
    ]);
  });

  it('keeps texts apart whatever they are', () => {
    expect(ask("groupby('job').count().orderby('job')")).toEqual([
      { job: null, count: 1 },
      { job: 'admin', count: 2 },
      { job: 'constructor', count: 2 },
      { job: 'it"s\n', count: 1 }
    ]);
    const pivoted = runQuery(customers, "pivot('job', {n: op.count()})");
    expect(pivoted.columns.map(({ schema }) => schema.name)).toContain('constructor');
  });

  it('derives, cuts, sorts, fills, turns', () => {
    expect(
      ask(
        "derive({big: d => d.Income > 100, share: d => d.Income / op.max(d.Income)}).slice(1, 3).select('big', 'share')"
      )
    ).toEqual([
      { big: 1, share: 0.8 },
      { big: 0, share: 80 / 150 }
    ]);
    expect(
      ask("groupby({band: bin('Income', {step: 100})}).count().orderby('band')")
    ).toContainEqual({
      band: 100,
      count: 2
    });
    expect(
      ask("impute({Income: () => 0}).orderby('Income').slice(0, 2).select({Income: 'money'})")
    ).toEqual([{ money: 0 }, { money: 40 }]);
    expect(ask("dedupe('Level').select('Level')")).toEqual([{ Level: 1 }, { Level: 2 }]);
    expect(
      ask("slice(0, 1).fold(['Income', 'Level'], {as: ['what', 'value']}).select('what', 'value')")
    ).toEqual([
      { what: 'Income', value: 50 },
      { what: 'Level', value: 1 }
    ]);
    expect(
      ask("groupby('Personal Loan').pivot('Level', {n: op.count()}).orderby('Personal Loan')")
    ).toEqual([
      { 'Personal Loan': 0, '1': 3, '2': 1 },
      { 'Personal Loan': 1, '1': null, '2': 2 }
    ]);
    expect(
      ask(
        "derive({r: () => op.row_number(), before: d => op.lag(d.Income, 1, -1)}).slice(0, 2).select('r', 'before')"
      )
    ).toEqual([
      { r: 1, before: -1 },
      { r: 2, before: 50 }
    ]);
    expect(
      ask(
        "derive({t: d => `${op.upper(d.job)}!`, u: d => op.recode(d.job, {admin: 'office'}, 'other')}).slice(0, 2).select('t', 'u')"
      )
    ).toEqual([
      { t: 'ADMIN!', u: 'office' },
      { t: 'CONSTRUCTOR!', u: 'other' }
    ]);
  });

  it('tells of each column how it is written', () => {
    const { columns } = runQuery(
      customers,
      "groupby('Level').rollup({n: op.count(), rate: op.mean('Personal Loan'), pay: op.mean('Income'), odd: d => op.sum(d.Income) * 2})"
    );
    expect(columns.map(({ schema }) => [schema.name, schema.kind, schema.format])).toEqual([
      ['Level', 'category', 'plain'],
      ['n', 'number', 'count'],
      ['rate', 'number', 'share'],
      ['pay', 'number', 'thousand-dollars'],
      ['odd', 'number', 'plain']
    ]);
    expect(columns[0]!.schema.valueLabels).toEqual({ 1: 'Low' });
  });

  it('is the table itself without steps, in the order of its columns', () => {
    const numbered = tableOf([makeColumn('b', [1]), makeColumn('2', [2]), makeColumn('1', [3])]);
    expect(runQuery(numbered, '').columns.map(({ schema }) => schema.name)).toEqual([
      'b',
      '2',
      '1'
    ]);
  });

  it('gives the first rows of a long table, and says how many there are', () => {
    const rows = queryLimits.rows + 5;
    const long = tableOf([
      makeColumn(
        'x',
        Float64Array.from({ length: rows }, (_, at) => -at)
      )
    ]);
    const result = runQuery(long, "orderby('x')");
    expect([result.rowCount, result.totalRows]).toEqual([queryLimits.rows, rows]);
    expect(result.columns[0]!.values[0]).toBe(1 - rows);
  });

  it.each([
    ["groupby('Level').pivot('id', 'id')", 'columns'],
    ["pivot('Level', {n: op.count()}).select('x')", 'cannot be computed'],
    ['filter(d => d.constructor)', 'constructor']
  ])('%s fails as a query does', (text, words) => {
    const ids = makeColumn(
      'id',
      Float64Array.from({ length: 300 }, (_, at) => at)
    );
    const table = tableOf([ids, makeColumn('Level', new Float64Array(300))]);
    expect(() => runQuery(table, text)).toThrow(
      expect.objectContaining({
        code: 'bad-query',
        message: expect.stringContaining(words) as string
      })
    );
  });

  it('leaves out columns whose names cannot be written, and works on', () => {
    const odd = tableOf([makeColumn('__proto__', [1, 2]), makeColumn('x', [3, 4])]);
    expect(ask('rollup({s: op.sum("x"), n: op.count()})', odd)).toEqual([{ s: 7, n: 2 }]);
    expect(ask('count()', tableOf([makeColumn('constructor', [1, 2])]))).toEqual([{ count: 2 }]);
  });

  it('every function on the list exists in Arquero, and runs', () => {
    for (const [name, { kind, least, leastFixed }] of opFunctions) {
      expect(op).toHaveProperty(name);
      const inputs = [
        ...Array.from({ length: least }, () => 'd.Income'),
        ...Array.from({ length: leastFixed }, () => '0.5')
      ].map((input, at) => (name === 'recode' && at === 1 ? '{a: 1}' : input));
      const verb = kind === 'aggregate' ? 'rollup' : 'derive';
      const { columns } = runQuery(
        customers,
        `${verb}({made: d => op.${name}(${inputs.join(', ')})})`
      );
      expect(columns.at(-1)!.schema.name).toBe('made');
    }
  });
});
