import { showValue, type Column, type Target } from '../data/table';
import { LoanbookError } from '../errors';

/** A table whose rows a chart shows. */
export interface ChartTable {
  readonly columns: readonly Column[];
  readonly rowCount: number;
  /** Null where the table has no answer of customers. */
  readonly target: Target | null;
}

/** What missing values are called where they are a category of their own. */
const MISSING = 'missing';

/**
 * The column of that name.
 * @throws LoanbookError `bad-chart` if there is none; it lists those that there are.
 */
export function sourceColumn({ columns }: Pick<ChartTable, 'columns'>, name: string): Column {
  const column = columns.find(({ schema }) => schema.name === name);
  if (column) return column;
  const names = columns.map(({ schema }) => schema.name);
  throw new LoanbookError(
    'bad-chart',
    `The table has no column "${name.slice(0, 60)}". It has: ${names.join(', ')}.`,
    { column: name, columns: names }
  );
}

/** A stored value as a category. */
export function categoryOf(column: Column, value: number): string {
  return Number.isNaN(value) ? MISSING : showValue(column, value);
}

/**
 * What a column's values add up as: numbers themselves, yes as 1 and no as 0, the answer by what means accepted; texts
 * as nothing (NaN).
 */
export function amountsOf(column: Column, target: Target | null): Float64Array {
  const yes = yesValue(column, target);
  if (yes !== null) {
    return column.values.map((value) => (Number.isNaN(value) ? NaN : value === yes ? 1 : 0));
  }
  return column.dictionary ? new Float64Array(column.values.length).fill(NaN) : column.values;
}

/** Whether a column's values can be added up. */
export function isNumeric(
  column: Pick<Column, 'schema' | 'dictionary'>,
  target: Target | null
): boolean {
  return column.dictionary === null || yesValue(column, target) !== null;
}

/** The stored value that means yes; null for a column that is no yes or no, or that has numbers of its own. */
function yesValue(
  { schema, dictionary }: Pick<Column, 'schema' | 'dictionary'>,
  target: Target | null
): number | null {
  if (target?.column === schema.name) return target.acceptedValue;
  if (schema.kind !== 'flag' || dictionary === null) return null;
  const code = dictionary.findIndex((text) => schema.valueLabels[text] === 'Yes');
  return code < 0 ? null : code;
}
