/** The engines that a query is written for. */
export const sqlDialectNames = ['duckdb', 'postgresql', 'spark', 'bigquery', 'snowflake'] as const;

export type SqlDialectName = (typeof sqlDialectNames)[number];
