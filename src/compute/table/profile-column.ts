import { op, table as arqueroTable } from 'arquero';
import { presentValues } from '../../core/data/present-values';
import { quantileOfSorted } from '../../core/data/quantile';
import { rawText } from '../../core/data/raw-text';
import { type Column, showValue } from '../../core/data/table';
import type { ColumnProfile } from '../protocol';

/** Columns with more distinct values than this list none. */
const MOST_LISTED = 60;

/** What Arquero finds in a column; without values the last two are undefined. */
interface Summary {
  readonly missing: number;
  readonly distinct: number;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

interface ValueCount {
  readonly value: number;
  readonly count: number;
}

/**
 * A column's missing and distinct values, its extremes, its most usual value (the median of numbers,
 * else the most frequent, of equals the smallest), and all its values if they are few. Extremes and
 * usual value are NaN for a column without values.
 */
export function profileColumn(column: Column): ColumnProfile {
  const { schema, dictionary } = column;
  const rows = arqueroTable({ value: column.values });
  const summary = rows
    .rollup({
      missing: op.invalid('value'),
      distinct: op.distinct('value'),
      min: op.min('value'),
      max: op.max('value')
    })
    .object() as Summary;
  // Arquero counts all missing values as one distinct value.
  const distinct = summary.distinct - (summary.missing > 0 ? 1 : 0);
  const listed = distinct <= MOST_LISTED;
  const counts = listed || schema.kind !== 'number' ? countValues(rows) : [];
  const typical = schema.kind === 'number' ? median(column.values) : mostFrequent(counts);
  return {
    schema,
    missing: summary.missing,
    distinct,
    min: summary.min ?? Number.NaN,
    max: summary.max ?? Number.NaN,
    values: (listed ? counts : []).map(({ value, count }) => ({
      value,
      text: rawText(column, value),
      label: showValue(column, value),
      count
    })),
    typical: typical ?? Number.NaN,
    isText: dictionary !== null
  };
}

/** Arquero's own median sorts boxed values, which takes several times as long. */
function median(values: Float64Array): number {
  return quantileOfSorted(presentValues(values).sort(), 0.5);
}

/** How often each value occurs, ascending by value, missing values left out. */
function countValues(rows: ReturnType<typeof arqueroTable>): ValueCount[] {
  const counted = rows.groupby('value').count().objects() as ValueCount[];
  return counted
    .filter(({ value }) => !Number.isNaN(value))
    .sort((first, second) => first.value - second.value);
}

function mostFrequent(counts: readonly ValueCount[]): number | undefined {
  let usual: ValueCount | undefined;
  for (const each of counts) if (!usual || each.count > usual.count) usual = each;
  return usual?.value;
}
