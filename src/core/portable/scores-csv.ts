import type { Column, Table } from '../data/table';
import { csvHeader, csvRowWriter } from '../query/table-csv';
import type { PortableModel } from './portable-model';
import { scorePortable } from './score-portable';

/**
 * All customers of a table with their probability of accepting, in full, as CSV: in the order of the file, told apart by
 * its identifying columns, or by the number of the row where it has none. To be compared with what other programs say.
 *
 * @throws LoanbookError as `scorePortable` does
 */
export function scoresCsv(model: PortableModel, table: Table): string {
  const probabilities = scorePortable(model, table);
  const keys = table.columns.filter(({ schema }) => schema.role === 'identifier');
  const rows = Float64Array.from(probabilities, (_, row) => row + 1);
  const columns = [
    ...(keys.length > 0 ? keys : [plainColumn('row', rows)]),
    plainColumn('probability', probabilities)
  ];
  const write = csvRowWriter({ columns });
  const lines = [csvHeader({ columns }), ...Array.from(probabilities, (_, row) => write(row))];
  return `${lines.join('\n')}\n`;
}

function plainColumn(name: string, values: Float64Array): Column {
  return {
    schema: {
      name,
      sourceName: name,
      kind: 'number',
      role: 'ignored',
      label: name,
      axisLabel: name,
      meaning: '',
      format: 'plain',
      valueLabels: {}
    },
    values,
    dictionary: null
  };
}
