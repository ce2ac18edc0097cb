import { LoanbookError } from '../errors';
import { binEdge, binLabel, binOf, chartBins } from './chart-bins';
import type { ChartField } from './chart-request';
import { rowTest } from './row-test';
import { amountsOf, categoryOf, sourceColumn, type ChartTable } from './source-column';

/** A field that tells rows apart, ready to be asked row by row. */
export interface GroupDimension {
  /** A number that stands for the row's value. */
  readonly code: (row: number) => number;
  /** What a row of the answer says of a code. */
  readonly write: (code: number) => Readonly<Record<string, string | number | null>>;
  /** Of the codes that occur: the categories in order; null for numbers. */
  readonly levels: (codes: ReadonlySet<number>) => Readonly<Record<string, readonly string[]>>;
}

/** More ranges than a chart has room for. */
const MOST_BINS = 400;

/**
 * Makes a field ready that is no aggregate.
 * @throws LoanbookError `bad-chart` for an unknown column, ranges of texts, and ranges too many.
 */
export function groupDimension(field: ChartField, table: ChartTable): GroupDimension {
  const { as, of } = field;
  switch (of.kind) {
    case 'test': {
      const test = rowTest(of.test, table);
      return { code: (row) => Number(test(row)), write: (code) => ({ [as]: code }), levels: none };
    }
    case 'bin':
      return binned(field, of, table);
    case 'value':
      return of.as === 'number' ? measured(as, of.column, table) : named(field, of.column, table);
    case 'aggregate':
      throw new LoanbookError('internal', 'An aggregate tells no rows apart.');
  }
}

const none = () => ({});

function measured(as: string, name: string, table: ChartTable): GroupDimension {
  const column = sourceColumn(table, name);
  const amounts = amountsOf(column, table.target);
  return {
    code: (row) => amounts[row]!,
    write: (code) => ({ [as]: Number.isNaN(code) ? null : code }),
    levels: none
  };
}

function named({ as, most }: ChartField, name: string, table: ChartTable): GroupDimension {
  const column = sourceColumn(table, name);
  return {
    code: (row) => column.values[row]!,
    write: (code) => ({ [as]: categoryOf(column, code) }),
    levels(codes) {
      const { label } = column.schema;
      checkCategories(codes.size, most, label);
      // NaN, which stands for missing, compares with nothing: it goes last.
      const ordered = [...codes].sort(
        (a, b) => Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || a - b
      );
      return { [as]: [...new Set(ordered.map((code) => categoryOf(column, code)))] };
    }
  };
}

function binned(
  { as, most }: ChartField,
  { column: name, maxBins, step }: Extract<ChartField['of'], { kind: 'bin' }>,
  table: ChartTable
): GroupDimension {
  const column = sourceColumn(table, name);
  const amounts = amountsOf(column, table.target);
  const bins = chartBins(amounts, maxBins, step);
  const { label } = column.schema;
  if (bins.count > MOST_BINS) {
    throw new LoanbookError(
      'bad-chart',
      `${label} in steps of ${step} makes ${bins.count.toLocaleString('en-US')} ranges; at most ${MOST_BINS} can be drawn. Choose wider ranges.`,
      { column: name }
    );
  }
  if (bins.count === 0) {
    throw new LoanbookError(
      'bad-chart',
      `${label} holds no numbers that could be put into ranges. Choose a column of numbers.`,
      { column: name }
    );
  }
  return {
    code: (row) => (Number.isNaN(amounts[row]!) ? NaN : binOf(bins, amounts[row]!)),
    write: (place) =>
      Number.isNaN(place)
        ? { [as]: null, [`${as}_end`]: null, [`${as}_mid`]: null, [`${as}_label`]: 'missing' }
        : {
            [as]: binEdge(bins, place),
            [`${as}_end`]: binEdge(bins, place + 1),
            [`${as}_mid`]: binEdge(bins, place + 0.5),
            [`${as}_label`]: binLabel(bins, place)
          },
    levels(codes) {
      checkCategories(codes.size, most, label);
      const places = [...codes].filter((code) => !Number.isNaN(code)).sort((a, b) => a - b);
      const labels = places.map((place) => binLabel(bins, place));
      return { [`${as}_label`]: codes.has(NaN) ? [...labels, 'missing'] : labels };
    }
  };
}

function checkCategories(found: number, most: number | null, label: string): void {
  if (most === null || found <= most) return;
  throw new LoanbookError(
    'bad-chart',
    `${label} has ${found.toLocaleString('en-US')} different values; at most ${most} can be told apart here. Choose another column, put the values into ranges, or keep fewer with a Query cell.`,
    { column: label }
  );
}
