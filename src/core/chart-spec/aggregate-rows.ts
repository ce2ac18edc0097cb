import { quantileOfSorted } from '../data/quantile';
import { LoanbookError } from '../errors';
import type { Aggregate } from './spec-words';
import { amountsOf, isNumeric, sourceColumn, type ChartTable } from './source-column';

/** Computes an aggregate of a group, given the positions of its rows. */
export type GroupAggregate = (rows: Uint32Array) => number | null;

/**
 * Makes an aggregate ready. Missing values are left out; of none there is no result (null).
 * @throws LoanbookError `bad-chart` for an unknown column and for sums of texts.
 */
export function groupAggregate(
  op: Aggregate,
  name: string | null,
  table: ChartTable
): GroupAggregate {
  if (op === 'count') return (rows) => rows.length;
  if (name === null) {
    throw new LoanbookError('bad-chart', `"${op}" needs a column: choose what it is computed of.`);
  }
  const column = sourceColumn(table, name);
  const { values } = column;
  if (op === 'distinct') return (rows) => new Set(Array.from(present(rows, values))).size;
  if (op === 'valid') return (rows) => present(rows, values).length;
  if (op === 'missing') return (rows) => rows.length - present(rows, values).length;
  if (!isNumeric(column, table.target)) {
    throw new LoanbookError(
      'bad-chart',
      `${column.schema.label} holds words, of which there is no ${op}. Count them, or choose a column of numbers.`,
      { column: name }
    );
  }
  const amounts = amountsOf(column, table.target);
  const compute = NUMERIC[op];
  return (rows) => {
    const given = present(rows, amounts);
    const result = given.length === 0 ? NaN : compute(given);
    return Number.isFinite(result) ? result : null;
  };
}

type NumericAggregate = Exclude<Aggregate, 'count' | 'distinct' | 'valid' | 'missing'>;

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
const mean = (values: Float64Array) => sum(values) / values.length;
const quantile = (share: number) => (values: Float64Array) =>
  quantileOfSorted(values.toSorted(), share);

/** Of a sample: divided by one less than there are. */
function variance(values: Float64Array): number {
  const middle = mean(values);
  return values.reduce((total, value) => total + (value - middle) ** 2, 0) / (values.length - 1);
}

const NUMERIC: Readonly<Record<NumericAggregate, (values: Float64Array) => number>> = {
  mean,
  average: mean,
  sum,
  median: quantile(0.5),
  q1: quantile(0.25),
  q3: quantile(0.75),
  min: (values) => values.reduce((least, value) => Math.min(least, value)),
  max: (values) => values.reduce((most, value) => Math.max(most, value)),
  variance,
  stdev: (values) => Math.sqrt(variance(values))
};

function present(rows: Uint32Array, values: Float64Array): Float64Array {
  const found = new Float64Array(rows.length);
  let count = 0;
  for (const row of rows) {
    const value = values[row]!;
    if (!Number.isNaN(value)) found[count++] = value;
  }
  return found.subarray(0, count);
}
