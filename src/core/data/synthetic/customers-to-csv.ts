import type { Column, Table } from '../table';

/**
 * The synthetic customers as a CSV file in the original's shape: its header, card spending with two
 * decimals, lines that end in LF.
 */
export function customersToCsv(table: Table): string {
  const columns = table.columns.map(({ schema, values }: Column) => ({
    values,
    decimals: schema.name === 'CCAvg' ? 2 : 0
  }));
  const lines = [table.columns.map(({ schema }) => schema.sourceName).join(',')];
  for (let row = 0; row < table.rowCount; row++) {
    lines.push(columns.map(({ values, decimals }) => values[row]!.toFixed(decimals)).join(','));
  }
  return `${lines.join('\n')}\n`;
}
