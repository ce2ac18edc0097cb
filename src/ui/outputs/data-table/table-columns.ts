import type { ColumnProfile, DataProfile } from '../../../compute/protocol';
import type { TableRow } from './row-source.svelte';

/** A column as the table of rows shows it. */
export interface TableColumn {
  /** Null for the row number, which is shown where no identifier leads the file. */
  readonly profile: ColumnProfile | null;
  /** Place of its value in a row; -1 for the row number. */
  readonly index: number;
  readonly label: string;
  readonly numeric: boolean;
  readonly isTarget: boolean;
  /** Least width, rem. */
  readonly width: number;
}

const REM_PER_CHARACTER = 0.63;
const REM_PER_HEAD_CHARACTER = 0.47;
const CELL_PADDING = 1.6;
const SORT_MARK = 1.1;
const MOST_CHARACTERS = 24;

/** The columns in file order, led by an identifier or else by the row number. */
export function tableColumns(profile: DataProfile): readonly TableColumn[] {
  const columns = profile.columns.map((column, index) => ({
    profile: column,
    index,
    label: column.schema.label || column.schema.name,
    numeric: column.schema.kind === 'number' && !column.isText,
    isTarget: column.schema.name === profile.target.column,
    width: Math.max(valueWidth(column), headWidth(column.schema.label || column.schema.name))
  }));
  if (profile.columns[0]?.schema.role === 'identifier') return columns;
  const width = profile.rowCount.toString().length * REM_PER_CHARACTER + CELL_PADDING;
  const rowNumber = { profile: null, index: -1, label: 'Row', numeric: true, isTarget: false };
  return [{ ...rowNumber, width: Math.max(width, headWidth('Row')) }, ...columns];
}

/** What a cell says: flags stored as 0 and 1 read as No and Yes, numbers with the column's decimals. */
export function cellText(column: TableColumn, row: TableRow, decimals: number): string {
  if (!column.profile) return String(row.position + 1);
  const text = row.texts[column.index] ?? '';
  if (column.profile.schema.kind === 'flag') return flagText(text);
  return column.numeric ? withDecimals(text, decimals) : text;
}

/** "0" and "1" of a flag as No and Yes; any other text is a label already. */
export function flagText(text: string): string {
  return text === '0' ? 'No' : text === '1' ? 'Yes' : text;
}

/** Digits after the point that a column needs: the most found in these texts, at most three. */
export function decimalsOf(texts: readonly string[]): number {
  return texts.reduce((most, text) => {
    const digits = /^-?\d+\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
    return Math.max(most, Math.min(3, digits));
  }, 0);
}

/** A decimal number with at least so many digits after the point, so that a column's points align. */
function withDecimals(text: string, decimals: number): string {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
  if (!match || decimals === 0) return text;
  return `${match[1]}.${(match[2] ?? '').padEnd(decimals, '0')}`;
}

function valueWidth(column: ColumnProfile): number {
  const { schema, values, isText, min, max } = column;
  const texts =
    schema.kind === 'flag'
      ? ['Yes', ...values.map((value) => flagText(value.label))]
      : values.length > 0
        ? values.map((value) => value.label)
        : isText
          ? ['x'.repeat(16)]
          : [String(min), String(max), '0.00'];
  const longest = Math.max(...texts.map((text) => text.length));
  return Math.min(MOST_CHARACTERS, longest) * REM_PER_CHARACTER + CELL_PADDING;
}

/** A head takes two lines at most. */
function headWidth(label: string): number {
  const words = label.split(/\s+/).map((word) => word.length);
  const characters = Math.max(...words, label.length > 10 ? Math.ceil(label.length / 2) + 2 : 0);
  return Math.min(MOST_CHARACTERS, characters) * REM_PER_HEAD_CHARACTER + CELL_PADDING + SORT_MARK;
}
