import { plainSchema } from '../plain-schema';
import type { AnalysisPlan, Column, ColumnSchema, Table } from '../table';

/** A column for tests: a number input unless told otherwise. */
export function makeColumn(
  name: string,
  values: ArrayLike<number>,
  schema: Partial<ColumnSchema> = {},
  dictionary: readonly string[] | null = null
): Column {
  return {
    schema: plainSchema(name, schema),
    values: Float64Array.from(values),
    dictionary
  };
}

/** A table for tests; the target column defaults to `answer`, accepted where it is 1. */
export function makeTable(
  columns: readonly Column[],
  plan: AnalysisPlan = { charts: [], segments: [] },
  target = 'answer'
): Table {
  return {
    name: 'test',
    synthetic: false,
    rowCount: columns[0]?.values.length ?? 0,
    columns,
    target: { column: target, acceptedValue: 1 },
    plan,
    fingerprint: 'test'
  };
}
