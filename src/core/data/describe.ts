import { meanAndDeviation } from './mean-and-deviation';
import { presentValues } from './present-values';
import { quantileOfSorted } from './quantile';
import { valuesOfGroup, type RowGroup } from './row-group';
import { acceptedFlags, type Table } from './table';

/** pandas' describe() of one column; std has ddof 1, quartiles interpolate linearly. */
export interface ColumnDescription {
  readonly count: number;
  readonly mean: number;
  readonly std: number;
  readonly min: number;
  readonly '25%': number;
  readonly '50%': number;
  readonly '75%': number;
  readonly max: number;
}

/** Column name → its description; numeric columns only, in file order, as pandas does. */
export type Description = Readonly<Record<string, ColumnDescription>>;

/**
 * Describes one column as pandas' `Series.describe()`: missing values (NaN) are not counted, `std` has
 * ddof 1 (NaN for a single value). A column without values has count 0 and NaN for the rest.
 */
export function describeColumn(values: Float64Array): ColumnDescription {
  const sorted = presentValues(values).sort();
  const { count, mean, deviation } = meanAndDeviation(sorted);
  return {
    count,
    mean,
    std: deviation,
    min: sorted[0] ?? NaN,
    '25%': quantileOfSorted(sorted, 0.25),
    '50%': quantileOfSorted(sorted, 0.5),
    '75%': quantileOfSorted(sorted, 0.75),
    max: sorted[count - 1] ?? NaN
  };
}

/**
 * Describes every numeric column, in file order, as pandas' `DataFrame.describe()`; columns of texts
 * are left out.
 * @param rows which customers are described; all by default.
 */
export function describeTable(table: Table, rows: RowGroup = 'all'): Description {
  const accepted = rows === 'all' ? new Uint8Array(0) : acceptedFlags(table);
  return Object.fromEntries(
    table.columns
      .filter((column) => column.dictionary === null)
      .map((column) => [column.schema.name, describeColumn(valuesOfGroup(column, accepted, rows))])
  );
}
