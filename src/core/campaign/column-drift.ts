import { quantileOfSorted } from '../data/quantile';
import { findColumn, type Column, type Table } from '../data/table';

/** How differently a column's values lie in two tables. */
export interface ColumnDrift {
  readonly column: string;
  readonly label: string;
  /** Population stability index: 0 for the same shares everywhere. */
  readonly psi: number;
  /** Bankers' usual borders: 0.1 and 0.25. */
  readonly verdict: 'steady' | 'moved' | 'changed';
}

const BINS = 10;
const MOST_VALUES = 20;
const MOVED = 0.1;
const CHANGED = 0.25;

/**
 * The population stability index of each column: the shares of ten groups that are equally large in `before` (or of
 * the values themselves, where they are few; missing ones are a group too) compared with those in `after`, as the
 * sum of (after − before) · ln(after / before). Half a customer is added to each group, so that an empty one is not
 * infinitely different. The most changed first; columns that `after` lacks are left out.
 */
export function columnDrift(
  before: Table,
  after: Table,
  columns: readonly string[]
): ColumnDrift[] {
  return columns
    .flatMap((name): ColumnDrift[] => {
      const [then, now] = [findColumn(before, name), findColumn(after, name)];
      if (!then || !now) return [];
      const psi = stabilityIndex(then, now);
      const verdict = psi >= CHANGED ? 'changed' : psi >= MOVED ? 'moved' : 'steady';
      return [{ column: name, label: then.schema.label, psi, verdict }];
    })
    .sort((a, b) => b.psi - a.psi);
}

function stabilityIndex(before: Column, after: Column): number {
  const groupOf = grouping(before);
  const counts = new Map<number, [before: number, after: number]>();
  const count = (values: Float64Array, side: 0 | 1) => {
    for (const value of values) {
      const group = Number.isNaN(value) ? -1 : groupOf(value);
      const pair = counts.get(group) ?? [0, 0];
      pair[side]++;
      counts.set(group, pair);
    }
  };
  count(before.values, 0);
  count(after.values, 1);
  const smoothed = (n: number, rows: number) => (n + 0.5) / (rows + 0.5 * counts.size);
  let index = 0;
  for (const [then, now] of counts.values()) {
    const p = smoothed(then, before.values.length);
    const q = smoothed(now, after.values.length);
    index += (q - p) * Math.log(q / p);
  }
  return index;
}

/** Which group a value is in, from 0: itself where values are few, else a tenth of those before. */
function grouping({ values, dictionary }: Column): (value: number) => number {
  const present = values.filter((value) => !Number.isNaN(value)).sort();
  const distinct = new Set(present);
  if (dictionary || distinct.size <= MOST_VALUES) return (value) => value;
  const edges = Array.from({ length: BINS - 1 }, (_, i) =>
    quantileOfSorted(present, (i + 1) / BINS)
  );
  return (value) => edges.filter((edge) => value > edge).length;
}
