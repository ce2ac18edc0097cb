import type { DataProfile } from '../compute/protocol';
import type { ChartColumn } from '../core/chart-spec/chart-column';
import { isNumeric } from '../core/chart-spec/source-column';
import { fewValues } from '../core/data/few-values';
import type { QueryTable } from '../core/query/query-table';

/** More distinct values than this are not counted one by one. */
const MOST_COUNTED = 1000;

/** A table's columns as a chart must know them. */
export function chartColumns(table: QueryTable | DataProfile): readonly ChartColumn[] {
  if ('view' in table) {
    return table.columns.map(({ schema, distinct, isText }) => ({
      schema,
      distinct,
      // A flag of words counts as yes or no.
      numeric: !isText || schema.kind === 'flag'
    }));
  }
  return table.columns.map((column) => ({
    schema: column.schema,
    distinct: fewValues(column.values, MOST_COUNTED)?.values.length ?? Infinity,
    numeric: isNumeric(column, null)
  }));
}
