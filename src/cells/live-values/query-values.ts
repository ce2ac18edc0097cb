import type { Column } from '../../core/data/table';
import { openValues } from './value-source';

/** A table that a cell made, as far as texts show it. */
interface FirstRow {
  readonly columns: readonly Column[];
  readonly rowCount: number;
}

/** How many rows a table has, and what stands in its first one, by column. */
export const queryValues = openValues<FirstRow>(
  [
    { path: 'rows', label: 'Rows', format: 'count', value: ({ rowCount }) => rowCount },
    { path: 'columns', label: 'Columns', format: 'count', value: ({ columns }) => columns.length }
  ],
  ({ columns, rowCount }) =>
    rowCount === 0
      ? []
      : columns.map(({ schema, values, dictionary }) => {
          const value = values[0]!;
          return {
            path: schema.name,
            label: `${schema.label || schema.name}, first row`,
            format: schema.format,
            value: dictionary && !Number.isNaN(value) ? dictionary[value]! : value
          };
        })
);
