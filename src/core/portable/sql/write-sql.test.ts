import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { thrownError } from '../../data/testing/thrown-error';
import type { PortableModel } from '../portable-model';
import { allPortableCases } from '../testing/all-portable-cases';
import {
  CLOSE,
  KEY,
  booleanAnswers,
  booleanModel,
  customers,
  furthestApart,
  rawCustomers
} from '../testing/portable-cases';
import { sqlDialectNames } from './sql-dialect-name';
import { sqlSizeProblem } from './sql-size';
import { writeSql } from './write-sql';

const TABLE = `bank "of' hostile`;
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const names = customers.columns.map(({ schema }) => quoted(schema.sourceName));
const create = (text: string, double: string) =>
  `CREATE TABLE ${quoted(TABLE)} (${customers.columns
    .map(({ dictionary }, i) => `${names[i]} ${dictionary ? text : double}`)
    .join(', ')})`;

/** Probabilities by the key, which rises with the customers. */
type Rows = readonly (readonly unknown[])[];
const inOrder = (rows: Rows) =>
  rows.toSorted((a, b) => Number(a[0]) - Number(b[0])).map((row) => Number(row[1]));

const sizeFits = ({ model }: { model: PortableModel }) => sqlSizeProblem(model) === null;

describe.each(allPortableCases.filter(sizeFits))('$title as SQL', ({ model, expected }) => {
  it('says in DuckDB what Loanbook says', async () => {
    const answer = await duckdb.runAndReadAll(writeSql(model, 'duckdb', TABLE));
    expect(furthestApart(inOrder(answer.getRows()), expected)).toBeLessThan(CLOSE);
  });

  it('says in PostgreSQL what Loanbook says', async () => {
    const answer = await postgres.query<unknown[]>(writeSql(model, 'postgresql', TABLE), [], {
      rowMode: 'array'
    });
    expect(furthestApart(inOrder(answer.rows), expected)).toBeLessThan(CLOSE);
  });
});

let duckdb: Awaited<ReturnType<DuckDBInstance['connect']>>;
let postgres: PGlite;

/** Two databases start: on a busy machine longer than a hook is usually given. */
const STARTING_MS = 60_000;

beforeAll(async () => {
  duckdb = await (await DuckDBInstance.create(':memory:')).connect();
  await duckdb.run(create('VARCHAR', 'DOUBLE'));
  const appender = await duckdb.createAppender(TABLE);
  for (const row of rawCustomers) {
    for (const value of row) {
      if (value === null) appender.appendNull();
      else if (typeof value === 'string') appender.appendVarchar(value);
      else appender.appendDouble(value);
    }
    appender.endRow();
  }
  appender.closeSync();
  postgres = await PGlite.create();
  await postgres.exec(create('TEXT', 'DOUBLE PRECISION'));
  const marks = rawCustomers.map(
    (row, i) => `(${row.map((_, j) => `$${i * row.length + j + 1}`).join(', ')})`
  );
  await postgres.query(
    `INSERT INTO ${quoted(TABLE)} VALUES ${marks.join(', ')}`,
    rawCustomers.flat()
  );
}, STARTING_MS);

afterAll(() => postgres.close());

it('knows booleans as the words of the file', async () => {
  const rows =
    'CREATE TABLE members AS SELECT * FROM (VALUES (1, true), (2, false), (3, NULL)) AS m(id, "Member")';
  await duckdb.run(rows);
  await postgres.exec(rows);
  const model = { ...booleanModel, keys: ['id'] };
  const answer = await duckdb.runAndReadAll(writeSql(model, 'duckdb', 'members'));
  expect(furthestApart(inOrder(answer.getRows()), booleanAnswers)).toBeLessThan(CLOSE);
  const query = writeSql(model, 'postgresql', 'members');
  const { rows: found } = await postgres.query<unknown[]>(query, [], { rowMode: 'array' });
  expect(furthestApart(inOrder(found), booleanAnswers)).toBeLessThan(CLOSE);
});

it('scores a table that is twenty times as large', async () => {
  const { model, expected } = allPortableCases[0]!;
  await duckdb.run(
    `CREATE TABLE many AS SELECT customers.* REPLACE (${quoted(KEY)} + 1000 * copy AS ${quoted(KEY)})
     FROM ${quoted(TABLE)} AS customers, range(20) AS copies(copy)`
  );
  const answer = await duckdb.runAndReadAll(writeSql(model, 'duckdb', 'many'));
  const all = Array.from({ length: 20 }, () => [...expected]).flat();
  expect(furthestApart(inOrder(answer.getRows()), all)).toBeLessThan(CLOSE);
});

it('has one step a layer and nothing of a text outside of literals and names', () => {
  const { model } = allPortableCases[0]!;
  const sql = writeSql(model, 'postgresql', 'bank.customers');
  expect(sql.match(/^loanbook_\w+ AS MATERIALIZED/gm)).toEqual(
    ['columns', 'inputs', 'layer_1', 'layer_2', 'output'].map(
      (n) => `loanbook_${n} AS MATERIALIZED`
    )
  );
  expect(sql).toContain('FROM "bank"."customers"');
  for (const dialect of sqlDialectNames) {
    const bare = withoutQuoted(writeSql(model, dialect, 'customers'), dialect);
    expect(bare.split('(').length).toBe(bare.split(')').length);
    expect(bare).not.toMatch(/DROP|script|__|template|import|two|carriage|🙂|;/);
  }
});

/** A query with its texts and names taken out, read as the engine would. */
function withoutQuoted(sql: string, dialect: string): string {
  const escapes = ['spark', 'bigquery', 'snowflake'].includes(dialect);
  const text = escapes ? /'(?:[^'\\]|\\.|'')*'/gs : /E'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*'/gs;
  const name =
    dialect === 'bigquery'
      ? /`(?:[^`\\]|\\.)*`/gs
      : dialect === 'spark'
        ? /`(?:[^`]|``)*`/gs
        : /"(?:[^"]|"")*"/gs;
  const both = new RegExp(`^--[^\\n]*|${text.source}|${name.source}`, 'gms');
  return sql.replace(both, '');
}

it('refuses what no engine could run, and offers another way', () => {
  const { model } = allPortableCases.find(
    ({ title }) => title === 'network of 32 and 16 relu units'
  )!;
  const wide = { ...model, scorer: large(model) };
  expect(thrownError(() => writeSql(wide, 'duckdb', 'customers')).message).toMatch(
    /more than 10,000 .* ONNX/
  );
  const wideKeys = { ...model, keys: Array.from({ length: 1300 }, (_, i) => `key ${i}`) };
  expect(thrownError(() => writeSql(wideKeys, 'duckdb', 'customers')).message).toMatch(
    /1,\d+ columns; engines allow/
  );
  expect(thrownError(() => writeSql(model, 'duckdb', 'bank..customers')).message).toContain(
    'names no table'
  );
  const named = (name: string) => ({
    ...model,
    columns: model.columns.map((column) => ({ ...column, name }))
  });
  expect(thrownError(() => writeSql(named('a\0b'), 'duckdb', 'customers')).message).toContain(
    'code 0'
  );
  expect(thrownError(() => writeSql(named('${env:HOME}'), 'spark', 'customers')).message).toContain(
    'Rename'
  );
});

function large({ scorer }: PortableModel): PortableModel['scorer'] {
  if (scorer.kind !== 'network') throw new Error('expected a network');
  const [first] = scorer.layers;
  const layer = {
    ...first!,
    units: 200,
    kernel: new Float32Array(first!.inputs * 200),
    bias: new Float32Array(200)
  };
  return { ...scorer, layers: [layer, ...scorer.layers] };
}
