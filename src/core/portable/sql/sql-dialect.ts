import { LoanbookError } from '../../errors';
import type { SqlDialectName } from './sql-dialect-name';

/** What engines write differently; everything else is the same query. */
export interface SqlDialect {
  readonly title: string;
  /** Types of numbers in double precision and of texts. */
  readonly double: string;
  readonly text: string;
  /** How a layer begins: PostgreSQL would otherwise compute it anew for each of its uses. */
  readonly as: 'AS' | 'AS MATERIALIZED';
  readonly identifier: (name: string) => string;
  readonly literal: (text: string) => string;
  /** A number, or NULL where it is NaN. */
  readonly withoutNaN: (value: string) => string;
}

const doubled = (quote: string) => (text: string) =>
  quote + text.replaceAll(quote, quote + quote) + quote;

/** Where a backslash begins an escape, and a line may not end inside a text. */
const escaped = (quote: string) => (text: string) =>
  quote +
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r') +
  quote;

const nullIfNaN =
  (type: string) =>
  (value: string): string =>
    `NULLIF(${value}, CAST('NaN' AS ${type}))`;

export const sqlDialects: Readonly<Record<SqlDialectName, SqlDialect>> = {
  duckdb: {
    title: 'DuckDB',
    double: 'DOUBLE',
    text: 'VARCHAR',
    as: 'AS',
    identifier: doubled('"'),
    literal: doubled("'"),
    withoutNaN: nullIfNaN('DOUBLE')
  },
  postgresql: {
    title: 'PostgreSQL',
    double: 'DOUBLE PRECISION',
    text: 'TEXT',
    as: 'AS MATERIALIZED',
    identifier: doubled('"'),
    // With the prefix a backslash means the same whatever the server's settings are.
    literal: (text) =>
      text.includes('\\') ? `E${doubled("'")(text.replaceAll('\\', '\\\\'))}` : doubled("'")(text),
    withoutNaN: nullIfNaN('DOUBLE PRECISION')
  },
  spark: {
    title: 'Spark SQL',
    double: 'DOUBLE',
    text: 'STRING',
    as: 'AS',
    identifier: (name) => {
      if (name.includes('${')) throw sparkReplaces(name);
      return doubled('`')(name);
    },
    // Spark would put the value of a variable in place of ${its name}.
    literal: (text) => escaped("'")(text).replaceAll('$', '\\u0024'),
    withoutNaN: nullIfNaN('DOUBLE')
  },
  bigquery: {
    title: 'BigQuery',
    double: 'FLOAT64',
    text: 'STRING',
    as: 'AS',
    identifier: escaped('`'),
    literal: escaped("'"),
    // There NaN equals nothing, not even itself.
    withoutNaN: (value) => `IF(IS_NAN(${value}), NULL, ${value})`
  },
  snowflake: {
    title: 'Snowflake',
    double: 'DOUBLE',
    text: 'VARCHAR',
    as: 'AS',
    identifier: doubled('"'),
    literal: (text) => doubled("'")(text.replaceAll('\\', '\\\\')),
    withoutNaN: nullIfNaN('DOUBLE')
  }
};

function sparkReplaces(column: string): LoanbookError {
  return new LoanbookError(
    'bad-setting',
    `Spark SQL would replace the \${…} in the column name “${column}” before it reads the query. Rename the column, ` +
      'or take another format.',
    { column }
  );
}
