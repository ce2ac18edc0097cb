import type { Column } from '../../data/table';

/** A column whose values have been sorted into numbered bins. The bin after the last holds the missing ones. */
export interface BinnedColumn {
  /** Bins, that of missing values not counted. */
  readonly bins: number;
  /** The bin of each row, in the order of the rows that were binned. */
  readonly codes: Uint16Array;
  /** Of a number: the value up to which a bin reaches; a bin's own bound is midway to the next bin. */
  readonly bounds: Float64Array;
  /** Smallest and largest value in each bin; of a category its code, twice. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** True: bins are categories without an order. */
  readonly categorical: boolean;
}

/** What a tree is grown on. */
export interface BinnedTable {
  readonly columns: readonly BinnedColumn[];
  readonly rows: number;
  /** Which of the numbered bins of all columns is a column's first; each has one more, for missing values. */
  readonly starts: Uint32Array;
  /** Bins of all columns together. */
  readonly size: number;
}

/**
 * Sorts the input columns into bins: a bin a distinct value where there are few enough, else quantiles, as
 * scikit-learn's histogram boosting does. Texts are categories: a bin each, the rarest beyond `mostBins`
 * count as missing.
 *
 * @param rows positions in the file, in the order in which a tree will know them
 * @param mostBins at most 65,535
 */
export function binColumns(
  columns: readonly Column[],
  rows: Uint32Array,
  mostBins: number
): BinnedTable {
  const bin = ({ values, dictionary }: Column) => {
    const seen = Float64Array.from(rows, (row) => values[row]!);
    return dictionary === null ? binNumbers(seen, mostBins) : binCategories(seen, mostBins);
  };
  const binned = columns.map(bin);
  const starts = new Uint32Array(binned.length);
  let size = 0;
  for (const [column, { bins }] of binned.entries()) {
    starts[column] = size;
    size += bins + 1;
  }
  return { columns: binned, rows: rows.length, starts, size };
}

function binNumbers(values: Float64Array, mostBins: number): BinnedColumn {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const distinct = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
  const bounds =
    distinct.length <= mostBins
      ? distinct.subarray(1).map((value, i) => (value + distinct[i]!) / 2)
      : quantileBounds(sorted, mostBins);
  const bins = sorted.length === 0 ? 0 : bounds.length + 1;
  const low = new Float64Array(bins).fill(Infinity);
  const high = new Float64Array(bins).fill(-Infinity);
  const codes = new Uint16Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const code = Number.isNaN(value) ? bins : countBelow(bounds, value);
    codes[i] = code;
    if (code === bins) continue;
    if (value < low[code]!) low[code] = value;
    if (value > high[code]!) high[code] = value;
  }
  return { bins, codes, bounds, low, high, categorical: false };
}

/** Quantiles at equal steps, each midway between its neighbours, as NumPy's `method="midpoint"`. */
function quantileBounds(sorted: Float64Array, mostBins: number): Float64Array {
  const bounds = new Set<number>();
  for (let i = 1; i < mostBins; i++) {
    const at = ((sorted.length - 1) * i) / mostBins;
    bounds.add((sorted[Math.floor(at)]! + sorted[Math.ceil(at)]!) / 2);
  }
  // Nothing lies above the largest value.
  bounds.delete(sorted[sorted.length - 1]!);
  return Float64Array.from(bounds);
}

/** How many of the ascending bounds are below the value. */
function countBelow(bounds: Float64Array, value: number): number {
  let from = 0;
  let to = bounds.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (bounds[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

function binCategories(values: Float64Array, mostBins: number): BinnedColumn {
  const counts = new Map<number, number>();
  for (const code of values) {
    if (!Number.isNaN(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const kept = [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || a - b)
    .slice(0, mostBins)
    .map(([code]) => code)
    .sort((a, b) => a - b);
  const binOf = new Map(kept.map((code, bin) => [code, bin]));
  const low = Float64Array.from(kept);
  return {
    bins: kept.length,
    codes: Uint16Array.from(values, (code) => binOf.get(code) ?? kept.length),
    bounds: new Float64Array(),
    low,
    high: low,
    categorical: true
  };
}
