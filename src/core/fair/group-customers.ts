import { inSentence } from '../data/findings/in-sentence';
import { distinctValues } from '../data/distinct-values';
import { showValue, type Column } from '../data/table';
import { formatNumber } from '../format';
import { bandCuts } from './band-cuts';
import { bandLabels } from './band-labels';
import type { Grouping } from './grouping';

/** A column of numbers with at most so many values is taken value by value. */
const FEW_NUMBERS = 6;
/** As many values have a group of their own; the rarer ones share the last. */
const MOST_VALUES = 12;

const UNKNOWN = 'not known';
const OTHERS = 'others';

/** Divides a table's customers by a column: by its values, or, where those are measured, by bands. */
export function groupCustomers(column: Column): Grouping {
  const { schema, values, dictionary } = column;
  const distinct = distinctValues(values);
  const isMeasured =
    schema.kind === 'number' &&
    dictionary === null &&
    (schema.bandCuts !== undefined || distinct.values.length > FEW_NUMBERS);
  const found = isMeasured ? byBand(column) : byValue(column, distinct);
  const names = {
    columns: [schema.name],
    words: inSentence(schema.label || schema.name)
  };
  if (!values.some(Number.isNaN)) return { ...names, ...found };
  return {
    ...names,
    labels: [...found.labels, UNKNOWN],
    groups: found.groups.map((group, row) =>
      Number.isNaN(values[row]!) ? found.labels.length : group
    )
  };
}

function byBand(column: Column): Pick<Grouping, 'labels' | 'groups'> {
  const cuts = bandCuts(column);
  const groups = Uint16Array.from(column.values, (value) => {
    let band = 0;
    while (band < cuts.length && value >= cuts[band]!) band++;
    return band;
  });
  return { labels: bandLabels(column, cuts), groups };
}

function byValue(
  column: Column,
  { values, counts }: ReturnType<typeof distinctValues>
): Pick<Grouping, 'labels' | 'groups'> {
  const kept =
    values.length <= MOST_VALUES
      ? [...values]
      : [...values]
          .map((value, i) => ({ value, count: counts[i]! }))
          .sort((a, b) => b.count - a.count)
          .slice(0, MOST_VALUES - 1)
          .map(({ value }) => value)
          .sort((a, b) => a - b);
  const places = new Map(kept.map((value, place) => [value, place]));
  const isNumber = column.schema.kind === 'number' && column.dictionary === null;
  const labels = kept.map((value) =>
    isNumber ? formatNumber(value, column.schema.format) : showValue(column, value)
  );
  return {
    labels: kept.length < values.length ? [...labels, OTHERS] : labels,
    groups: Uint16Array.from(column.values, (value) => places.get(value) ?? kept.length)
  };
}
