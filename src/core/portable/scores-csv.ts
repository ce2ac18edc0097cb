import { plainSchema } from '../data/plain-schema';
import type { Column, Table } from '../data/table';
import { csvRows } from '../query/table-csv';
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
  return csvRows({ columns }, probabilities.length);
}

function plainColumn(name: string, values: Float64Array): Column {
  return { schema: plainSchema(name, { role: 'ignored' }), values, dictionary: null };
}
