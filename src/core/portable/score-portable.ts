import { findColumn, type Column, type Table } from '../data/table';
import { LoanbookError } from '../errors';
import { bindScorer } from './bind-scorer';
import type { PortableColumn, PortableModel } from './portable-model';

/** Customers scored at a time, so that their values never take much room. */
const BATCH = 4096;

/**
 * Each customer's probability of accepting, by a portable model: what every exported file repeats.
 *
 * @param table columns by Loanbook's names
 * @throws LoanbookError `no-inputs` if the table lacks a column or has it in another kind
 */
export function scorePortable(
  { columns, scorer }: PortableModel,
  table: Pick<Table, 'name' | 'columns' | 'rowCount'>
): Float64Array {
  const found = columns.map((column) => matchColumn(column, table));
  const score = bindScorer(scorer, found);
  const probabilities = new Float64Array(table.rowCount);
  const width = columns.length;
  for (let from = 0; from < table.rowCount; from += BATCH) {
    const rows = Math.min(BATCH, table.rowCount - from);
    const values = new Float64Array(rows * width);
    for (const [c, { values: stored }] of found.entries()) {
      const floor = columns[c]!.negativeIsZero ? 0 : -Infinity;
      // A missing value stays missing: Math.max answers NaN.
      for (let i = 0; i < rows; i++) values[i * width + c] = Math.max(floor, stored[from + i]!);
    }
    probabilities.set(score(values, rows), from);
  }
  return probabilities;
}

function matchColumn(
  { column, kind }: PortableColumn,
  table: Pick<Table, 'name' | 'columns'>
): Column {
  const found = findColumn(table as Table, column);
  const columns = table.columns.map(({ schema }) => schema.name);
  if (!found) {
    throw new LoanbookError(
      'no-inputs',
      `${table.name} lacks the column “${column}”, which the model asks for. Its columns are ${columns.join(', ')}. Open a file with the columns that the model learned from.`,
      { file: table.name, column, columns }
    );
  }
  const isText = found.dictionary !== null;
  if (isText === (kind === 'text')) return found;
  const [has, wants] = isText ? ['texts', 'numbers'] : ['numbers', 'texts'];
  throw new LoanbookError(
    'no-inputs',
    `${table.name} has ${has} in the column “${column}”, where the model expects ${wants}. Open a file that writes this column as the model learned it.`,
    { file: table.name, column }
  );
}
