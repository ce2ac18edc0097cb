import type { Column } from '../../../core/data/table';
import { resultText } from '../../../core/query/result-text';

/** A column as a query's table shows it. */
export interface ResultColumn {
  readonly column: Column;
  readonly label: string;
  readonly numeric: boolean;
  /** rem */
  readonly width: number;
}

const REM_PER_CHARACTER = 0.6;
const CELL_PADDING = 1.7;
const MOST_CHARACTERS = 28;
const ROWS_LOOKED_AT = 100;

/** The columns with a width that suits their first rows, so that no row on its way changes it. */
export function resultColumns(columns: readonly Column[]): readonly ResultColumn[] {
  return columns.map((column) => {
    const { schema, dictionary, values } = column;
    const looked = Math.min(ROWS_LOOKED_AT, values.length);
    const lengths = Array.from({ length: looked }, (_, row) => resultText(column, row).length);
    const longest = Math.min(MOST_CHARACTERS, Math.max(schema.name.length, 3, ...lengths));
    return {
      column,
      label: schema.name,
      numeric: schema.kind === 'number' && !dictionary,
      width: longest * REM_PER_CHARACTER + CELL_PADDING
    };
  });
}
